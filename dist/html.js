"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/report/html/html.part.ts
var html_part_exports = {};
__export(html_part_exports, {
  renderHtml: () => renderHtml,
  viewSarif: () => viewSarif
});
module.exports = __toCommonJS(html_part_exports);

// credlint-page:credlint:page
var script = '"use strict";(()=>{function s(n,e={},...t){let o=document.createElement(n);for(let[i,l]of Object.entries(e))l!==void 0&&l!==!1&&o.setAttribute(i,l===!0?"":String(l));for(let i of t)i!==void 0&&i!==!1&&o.append(i);return o}function v(n){let e=document.getElementById(n);if(!e)throw new Error(`no element ${n}`);return e}function S(n,e){return n.startsWith("https://")?s("a",{href:n,rel:"noopener noreferrer nofollow",target:"_blank"},e):s("span",{},e)}function x(n){return String(n).replace(/\\B(?=(?:\\d{3})+$)/g,",")}function R(n,e){return`${x(n)} ${e}${n===1?"":"s"}`}function F(n){for(let e of[" \u203A ","/"]){let t=n.lastIndexOf(e);if(t>0&&t+e.length<n.length)return[n.slice(t+e.length),n.slice(0,t)]}return[n,""]}function z(n){let e=[],t=[],o=[],i=()=>{t.length>0&&e.push(s("p",{},...N(t.join(" ")))),o.length>0&&e.push(s("ul",{},...o)),t=[],o=[]},l=n.split(`\n`);for(let a=0;a<l.length;a+=1){let r=l[a],c=/^\\s*(```|~~~)/.exec(r)?.[1];if(c){i();let g=[];for(a+=1;a<l.length&&!l[a].trimStart().startsWith(c);a+=1)g.push(l[a]);e.push(s("pre",{tabindex:0},g.join(`\n`)));continue}let u=/^#{1,6}\\s+(.*)$/.exec(r),m=/^\\s*(?:[-*+]|\\d{1,3}\\.)\\s+(.*)$/.exec(r);u?(i(),e.push(s("p",{class:"heading"},...N(u[1])))):m?(t.length>0&&i(),o.push(s("li",{},...N(m[1])))):r.trim()===""?i():o.length>0?o.at(-1).append(" ",...N(r.trim())):t.push(r.trim())}return i(),e}var de=/`([^`]{1,400})`|\\*\\*([^*]{1,400})\\*\\*|<(https:\\/\\/[^\\s<>]{1,1000})>|\\[([^[\\]]{1,300})\\]\\((https:\\/\\/[^\\s()]{1,1000})\\)/g;function N(n){let e=[],t=0;for(let o of n.matchAll(de)){o.index>t&&e.push(n.slice(t,o.index));let[i,l,a,r,c,u]=o;l!==void 0?e.push(s("code",{},l)):a!==void 0?e.push(s("strong",{},a)):e.push(S(r??u,c??r)),t=o.index+i.length}return e.push(n.slice(t)),e}var D=20;function B(n,e,t){let{item:o,rule:i}=n,l=c=>e.texts[c]??"",a=o.fix===void 0?void 0:l(o.fix),r=t.sameValue(n);return[s("p",{class:`kicker ${o.level}`},s("span",{class:"sign","aria-hidden":"true"}),s("strong",{},o.level),s("code",{},i.id),e.tools.length>1&&s("span",{class:"badge"},i.tool)),s("h2",{id:"detail-title",tabindex:-1},i.title),s("p",{class:"at"},s("code",{},n.place||"no file")),...ue(o.where.map(l)),...o.history===void 0?[]:[s("p",{class:"held"},o.history)],...o.held===void 0?[]:[s("p",{class:"held"},o.held)],...o.frame?[he(o.frame,o.level)]:[],L("Why",s("p",{},n.message),...i.why?z(i.why):[]),...a?[L("How to mend it",s("p",{},a))]:[],...pe(n),...r.length>0?[me(r,t)]:[],...ge(n,l),...o.also.length>0?[L("Also holds here",s("p",{},...be(o.also)))]:[],...i.own?[fe(n)]:[],ye(n)]}function L(n,...e){return s("section",{},s("h3",{},n),...e)}function ue(n){return n.length===0?[]:[s("ol",{class:"crumbs","aria-label":"Place in the document"},...n.map(e=>s("li",{},e)))]}function he({numbers:n,lines:e,mark:[t,o,i]},l){let a=e.filter(d=>d.trim()!=="").map(d=>d.search(/\\S/)),r=Math.min(o,...a),[c,u,m]=[e.map(d=>d.slice(r)),o-r,i-r],g=c.map((d,h)=>{let w=h===t,b=w?[d.slice(0,u),s("mark",{},d.slice(u,m)||" "),d.slice(m)]:[d||" "];return s("span",{class:w?"line own":"line"},s("span",{class:"number"},String(n[h])),...b)});return s("pre",{class:`frame ${l}`,tabindex:0,"aria-label":`Line ${n[t]}, secrets masked`},s("code",{},...g))}function pe({item:n,rule:e}){return!e.revoke&&n.tag!=="secret"?[]:[L("How to revoke it",s("p",{},"Revoke it first: the value stays in the history of every copy of this file."),...e.revoke?[s("p",{},S(e.revoke,e.revoke.replace(/^https:\\/\\//,"")))]:[])]}function fe({rule:n,path:e}){let t=e.toLowerCase().endsWith(".json"),o=t?\'JSON has no comments; in .credlint.jsonc, under "allow":\':"In a comment on the line, or alone on the line above:",i=t?JSON.stringify({rule:n.id,path:e,reason:"\u2026"},null,2):`credlint-ignore ${n.id} -- the reason`;return L("To accept it",s("p",{},o),s("pre",{tabindex:0},i))}function me(n,e){let t=s("ul",{class:"places"},...n.slice(0,D).map(i=>{let l=s("button",{type:"button"},i.place);return l.addEventListener("click",()=>e.goTo(i)),s("li",{},l)})),o=n.length>D?[s("p",{},`and ${n.length-D} more`)]:[];return L(`The same value in ${R(n.length,"more place")}`,t,...o)}function ge({item:n},e){if(n.related.length===0)return[];let t=n.related.map(({path:o,spot:i,message:l})=>{let a=o===void 0?"":e(o);return s("li",{},s("code",{},i[0]>0?`${a}:${i.join(":")}`:a||"no file"),` ${e(l)}`)});return[L("See also",s("ul",{class:"places"},...t))]}function be(n){return n.flatMap((e,t)=>[...t>0?[", "]:[],s("code",{},e)])}function ye({item:n,rule:e}){let t=e.links.map(i=>s("li",{},S(i,i.replace(/^https:\\/\\//,"")))),o=[...e.marks,...n.fingerprint?[`id ${n.fingerprint}`]:[]];return s("footer",{},...t.length>0?[s("h3",{},"Read more"),s("ul",{},...t)]:[],...o.length>0?[s("p",{class:"marks"},o.join(" \xB7 "))]:[])}var p=["state","level","tag","tool","rule","request","path"],[V,P,_]=["rule","request","path"].map(n=>p.indexOf(n));function J(n){let e=r=>r===void 0?"":n.texts[r]??"",t=r=>{let c=n.rules[r.rule];return[r.held===void 0?"open":"held",r.level,r.tag??"",c.tool,c.id,e(r.request),e(r.path)]},o=n.items.map(t),i=p.map((r,c)=>[...new Set(o.map(u=>u[c]))].filter(Boolean).sort()),l=i.map(r=>new Map(r.map((c,u)=>[c,u])));return{rows:n.items.map((r,c)=>{let u=n.rules[r.rule],m=e(r.path),g=r.spot[0]>0?`${m}:${r.spot.join(":")}`:m,d=r.where.map(e).join(" \u203A "),h=e(r.message);return{index:c,item:r,rule:u,path:m,place:g,where:d,message:h,keys:o[c],codes:o[c].map((w,b)=>l[b].get(w)??-1),hay:`${r.level} ${u.id} ${u.title} ${g} ${d} ${h}`.toLowerCase()}}),values:i}}var Y=["level","rule","path","request"],we=["error","warning","note"];function Q(n,e){let t=a=>we.indexOf(a.item.level),o=a=>(r,c)=>r.codes[a]-c.codes[a],i=(a,r)=>o(_)(a,r)||a.item.spot[0]-r.item.spot[0]||a.item.spot[1]-r.item.spot[1]||o(V)(a,r),l={level:(a,r)=>t(a)-t(r),rule:(a,r)=>t(a)-t(r)||o(V)(a,r),path:()=>0,request:(a,r)=>+(a.codes[P]<0)-+(r.codes[P]<0)||o(_)(a,r)||o(P)(a,r)};return[...n].sort((a,r)=>l[e](a,r)||i(a,r)||a.index-r.index)}function A(n,e){return e==="rule"?`${n.item.level} ${n.rule.id}`:n.keys[p.indexOf(e)]}var I=40,ve={state:["open","held"],level:["error","warning","note"],tag:["secret","config"]},xe={"state open":"Open","state held":"Held back","level error":"Error","level warning":"Warning","level note":"Note","tag secret":"Credential","tag config":"Set-up"},C=class{box=s("nav",{id:"facets","aria-label":"Filters"});chosen=Object.fromEntries(p.map(e=>[e,new Set]));#s=new Map;#o=new Map;#t;#n;constructor({values:e},t,o){this.#t=e,this.#n=o;for(let i of p){let l=t[i];if(l===void 0)continue;let a=s("ul",{});this.#s.set(i,a);let r=s("summary",{},l);this.box.append(s("details",{open:!0,class:`facet ${i}`},r,a)),a.setAttribute("aria-label",l),a.addEventListener("change",c=>this.#l(i,c.target))}}get active(){return p.some(e=>e!=="state"&&this.chosen[e].size>0)}clear(){for(let e of p)e!=="state"&&this.chosen[e].clear()}show({counts:e}){for(let[t,o]of this.#s){let i=this.#r(t,e[p.indexOf(t)]),l=i.slice(0,I).map(([a,r])=>`${a}\n${r}\n${this.chosen[t].has(a)}`).join(`\n`);this.#o.get(t)!==l&&(this.#o.set(t,l),this.#e(t,o,i))}}#e(e,t,o){let l=t.contains(document.activeElement)?document.activeElement.value:void 0,a=o.length-I;t.replaceChildren(...o.slice(0,I).map(([r,c])=>this.#i(e,r,c))),a>0&&t.append(s("li",{class:"more"},`${x(a)} more: search for a part of the name`)),l!==void 0&&[...t.querySelectorAll("input")].find(r=>r.value===l)?.focus({preventScroll:!0})}#r(e,t){let o=this.chosen[e],i=ve[e];return this.#t[p.indexOf(e)].flatMap((a,r)=>t[r]>0||o.has(a)?[[a,t[r]]]:[]).sort(([a,r],[c,u])=>i?i.indexOf(a)-i.indexOf(c):Number(o.has(c))-Number(o.has(a))||u-r||(a<c?-1:1))}#i(e,t,o){let i=s("input",{type:"checkbox",value:t,checked:this.chosen[e].has(t)});return s("li",{},s("label",{title:t,class:e==="level"&&t},i,e==="level"&&s("span",{class:"sign","aria-hidden":"true"}),Re(e,t),s("span",{class:"number"},x(o))))}#l(e,t){t.checked?this.chosen[e].add(t.value):this.chosen[e].delete(t.value),this.#n()}};function Re(n,e){let t=xe[`${n} ${e}`];if(t)return s("span",{class:"value"},t);let[o,i]=n==="path"||n==="request"?F(e):[e,""];return s("span",{class:"value"},o,i!==""&&s("small",{},i))}function X(n,{values:e},t){let o=t.search.toLowerCase().split(/\\s+/).filter(Boolean),i=o.filter(d=>!d.startsWith("-")||d==="-"),l=o.filter(d=>d.startsWith("-")&&d!=="-").map(d=>d.slice(1)),a=e.map(d=>new Uint32Array(d.length)),r=p.map((d,h)=>e[h].map(w=>t.chosen[d].has(w))),c=p.flatMap((d,h)=>t.chosen[d].size>0?[h]:[]),u=[],m=d=>{for(let h of i)if(!d.hay.includes(h))return!1;for(let h of l)if(d.hay.includes(h))return!1;return!0},g=(d,h)=>{h>=0&&(a[d][h]+=1)};for(let d of n){if(!m(d))continue;let h=0,w=-1;for(let b of c)r[b][d.codes[b]]!==!0&&(h+=1,w=b);if(h===0){u.push(d);for(let b=0;b<a.length;b+=1)g(b,d.codes[b])}else h===1&&g(w,d.codes[w])}return{shown:u,counts:a}}var E=60,T=36,Z=6,G=class{box;#s=s("div",{class:"inner",role:"presentation"});#o;#t=[];#n=[];#e=-1;#r="";constructor(e){this.#o=e,this.box=s("div",{id:"list",role:"listbox",tabindex:0,"aria-label":"Findings"},this.#s),this.box.addEventListener("scroll",()=>this.#d(),{passive:!0}),this.box.addEventListener("keydown",t=>this.#l(t)),this.box.addEventListener("click",t=>{let o=t.target.closest("[data-at]")?.dataset.at;o!==void 0&&(this.#i(Number(o)),e.open())}),new ResizeObserver(()=>this.#d()).observe(this.box)}get active(){return this.#n[this.#e]}show(e,t){let o=this.active;this.#n=e,this.#t=[];let i;for(let[a,r]of e.entries()){let c=A(r,t);c!==i&&this.#t.push({label:this.#o.groupLabel(r,t),from:a,to:a}),i=c,this.#t.at(-1).to=a+1}this.#s.style.height=`${e.length*E+this.#t.length*T}px`;let l=o?e.indexOf(o):-1;this.#e=l>=0?l:e.length>0?0:-1,this.#r="",l<0&&(this.box.scrollTop=0),this.#u(),this.active!==o&&this.#o.select(this.active)}goTo(e){let t=this.#n.indexOf(e);t>=0&&this.#i(t)}#i(e){let t=Math.max(0,Math.min(e,this.#n.length-1));this.#n.length===0||t===this.#e||(this.#e=t,this.#r="",this.#u(),this.#o.select(this.active))}#l(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=Math.max(1,Math.floor(this.box.clientHeight/E)-1),o={ArrowDown:1,j:1,ArrowUp:-1,k:-1,PageDown:t,PageUp:-t,Home:-1/0,End:1/0};if(e.key==="Enter"||e.key===" "){e.preventDefault(),this.active&&this.#o.open();return}let i=o[e.key];i!==void 0&&(e.preventDefault(),this.#i(this.#e+i))}#u(){if(this.#e>=0){let e=this.#c(i=>i.from<=this.#e),t=this.#a(this.#e,e),o=this.#t[e].from===this.#e?t-T:t;o<this.box.scrollTop?this.box.scrollTop=o:t+E>this.box.scrollTop+this.box.clientHeight&&(this.box.scrollTop=t+E-this.box.clientHeight)}this.#d()}#a(e,t){return e*E+(t+1)*T}#c(e){let t=0,o=this.#t.length-1;for(;t<o;){let i=t+o+1>>1;e(this.#t[i],i)?t=i:o=i-1}return t}#d(){let e=this.box.scrollTop-Z*E,t=this.box.scrollTop+this.box.clientHeight+Z*E,o=[],i=!1,l=this.#c((r,c)=>this.#a(r.from,c)-T<=e);for(let r=l;r<this.#t.length;r+=1){let c=this.#t[r],u=this.#a(c.from,r)-T;if(u>t)break;u+T>e&&o.push([`head ${r}`,()=>Ee(c.label,c.to-c.from),u]);let m=Math.max(c.from,c.from+Math.floor((e-u-T)/E)),g=Math.min(c.to,c.from+Math.ceil((t-u-T)/E));for(let d=m;d<g;d+=1)i||=d===this.#e,o.push([`row ${d}`,()=>this.#h(d),this.#a(d,r)])}if(!i&&this.#e>=0){let r=this.#e,c=this.#c(u=>u.from<=r);o.push([`row ${r}`,()=>this.#h(r),this.#a(r,c)])}let a=`${this.#e} ${o.map(([r])=>r).join()}`;a!==this.#r&&(this.#r=a,this.#s.replaceChildren(...o.map(([,r,c])=>{let u=r();return u.style.transform=`translateY(${c}px)`,u})),this.#e>=0?this.box.setAttribute("aria-activedescendant",`row-${this.#e}`):this.box.removeAttribute("aria-activedescendant"))}#h(e){let t=this.#n[e],{item:o,rule:i,place:l,where:a}=t,[,r="",c=""]=/^(.*\\/)?([^/]*)$/s.exec(l)??[];return s("div",{role:"option",id:`row-${e}`,class:`row ${o.level}`,"data-at":e,"aria-selected":String(e===this.#e),"aria-posinset":e+1,"aria-setsize":this.#n.length},s("span",{class:"sign","aria-hidden":"true"}),s("span",{class:"unseen"},`${o.level}: `),s("span",{class:"name"},i.title)," ",o.held!==void 0&&s("span",{class:"badge"},"held back")," ",s("span",{class:"place"},s("span",{class:"folder"},r),s("span",{class:"file"},c||"no file")),a!==""&&s("span",{class:"unseen"},` ${a}`))}};function Ee(n,e){let[t,o]=n.includes(" \u203A ")?F(n):[n,""];return s("div",{class:"group","aria-hidden":"true"},s("span",{class:"label"},t,o!==""&&s("small",{},o)),s("span",{class:"number",title:R(e,"finding")},x(e)))}var te={error:"Errors",warning:"Warnings",note:"Notes"},ke={level:"Severity",rule:"Rule",path:"File",request:""},f=JSON.parse(v("data").textContent??""),j=J(f),{rows:M}=j,ne=M.filter(n=>n.item.held===void 0),ee=new Map,W=new Map;for(let n of M){let{group:e}=n.item,t=e===void 0?void 0:W.get(e);t?t.push(n):e!==void 0&&W.set(e,[n])}var U=v("app"),y=s("input",{type:"search",id:"search","aria-label":"Search the findings","aria-describedby":"keys",placeholder:"Search",autocomplete:"off",spellcheck:"false"}),q=s("select",{id:"grouping","aria-label":"Group by"},...Y.map(n=>s("option",{value:n},ke[n]||f.placeName))),oe=s("p",{id:"status",role:"status"}),K=s("button",{type:"button",id:"clear",hidden:!0},"Clear filters"),$=s("article",{id:"detail","aria-labelledby":"detail-title",tabindex:-1}),se=s("button",{type:"button",id:"back"},"\u2039 Findings"),k=new C(j,Te(),H);k.chosen.state.add("open");var O=new G({select:n=>re(n),open:()=>{document.body.classList.add("reading"),$.scrollTop=0,v("detail-title").focus({preventScroll:!0})},groupLabel:(n,e)=>e==="level"?te[n.item.level]:e==="rule"?n.rule.id:A(n,e)||(e==="path"?"No file":`No ${f.placeName.toLowerCase()}`)});function Te(){let n=t=>{let o=p.indexOf(t),{length:i}=j.values[o];return i>1||i===1&&M.some(l=>l.codes[o]===-1)},e={state:"State",level:"Severity",tag:"Kind",tool:"Tool",rule:"Rule",request:f.placeName,path:"File"};return Object.fromEntries(Object.entries(e).filter(([t])=>n(t)))}function H(){let n=q.value,e=ee.get(n)??Q(M,n);ee.set(n,e);let t=X(e,j,{search:y.value,chosen:k.chosen});k.show(t),O.show(t.shown,n);let o=k.chosen.state.has("held")||k.chosen.state.size===0?M.length:ne.length,i=t.shown.length!==o;oe.textContent=i?`${x(t.shown.length)} of ${R(o,"finding")}`:R(o,"finding"),K.hidden=!k.active&&y.value==="",t.shown.length===0&&re(void 0)}function re(n){if(!n){$.replaceChildren(Le());return}let e={sameValue:t=>(W.get(t.item.group??-1)??[]).filter(o=>o!==t),goTo:t=>{ie(),O.goTo(t),v("detail-title").focus({preventScroll:!0})}};$.replaceChildren(se,...B(n,f,e)),$.scrollTop=0}function Le(){let n=k.active||y.value!=="",e=n?"Nothing matches":"No findings",o=f.notes.some(l=>l.level==="error")?"But not everything could be examined: see above.":"Nothing is open in this report.",i=n?"Fewer words or fewer filters show more.":o;return s("div",{class:"nothing"},s("h2",{id:"detail-title",tabindex:-1},e),s("p",{},i))}function ie(){y.value="",k.clear(),H()}function ae(){document.body.classList.remove("reading"),O.box.focus({preventScroll:!0})}function $e(){if(f.notes.length===0)return;let n=f.notes.filter(t=>t.level==="error").length,e=n>0?`${R(n,"thing")} could not be examined`:R(f.notes.length,"note");v("notes").append(s("details",{class:n>0?"error":""},s("summary",{},e),s("ul",{},...f.notes.map(t=>s("li",{},s("code",{},t.code),` ${t.text}`)))))}function Me(){let n=["error","warning","note"].map(t=>{let o=ne.filter(l=>l.item.level===t).length,i=te[t].toLowerCase().slice(0,o===1?-1:void 0);return s("li",{class:o>0?t:"zero"},s("strong",{},x(o)),` ${i}`)});v("top").append(s("ul",{id:"totals","aria-label":"Totals"},...n));let e=[...f.tools,...f.facts].join(" \xB7 ");v("subject").textContent=f.subject==="."||!f.subject?e:`${f.subject} \xB7 ${e}`}Me();$e();var He="/ searches, arrows move, Enter opens, Escape goes back";U.append(s("details",{id:"drawer"},s("summary",{},"Filters"),k.box),s("section",{id:"results","aria-label":"Results"},s("div",{id:"tools",role:"search"},y,s("label",{id:"by"},"by ",q)),s("div",{id:"state"},oe,K),O.box,s("p",{id:"keys"},He)),$);U.hidden=!1;U.classList.toggle("none",M.length===0);var Se=v("drawer"),le=matchMedia("(min-width: 70rem)"),ce=()=>{Se.open=le.matches};le.addEventListener("change",ce);ce();y.addEventListener("input",H);q.addEventListener("change",H);K.addEventListener("click",()=>{ie(),y.focus()});se.addEventListener("click",ae);y.addEventListener("keydown",n=>{if(n.key==="Escape"&&y.value!=="")y.value="",H();else if(n.key==="Escape"||n.key==="ArrowDown"||n.key==="Enter")O.box.focus();else return;n.preventDefault()});$.addEventListener("keydown",n=>{n.key==="Escape"&&ae()});document.addEventListener("keydown",n=>{n.key!=="/"||n.ctrlKey||n.metaKey||n.altKey||n.target.matches("input:not([type=checkbox]), select, textarea")||(n.preventDefault(),document.body.classList.remove("reading"),y.focus(),y.select())});H();})();', style = ':root{--paper: #f6f6f3;--sheet: #ffffff;--ink: #1e2327;--soft: #565d64;--rule: #e2e2dc;--hover: #f1f2ee;--chosen: #e6efe9;--accent: #2f5d50;--link: #1f5fa8;--error: #b3261e;--warning: #8a5a00;--note: #33658f;--mark: #fbe3df;--mark-warning: #faedcf;--mark-note: #e0ecf7;--code: #f7f7f4;--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace}@media(prefers-color-scheme:dark){:root{--paper: #14171a;--sheet: #1b1f23;--ink: #e4e6e4;--soft: #a2a9b0;--rule: #2c3238;--hover: #22272c;--chosen: #24352f;--accent: #8fcbb5;--link: #8cbcf0;--error: #ff9a91;--warning: #eebb5b;--note: #93bfe6;--mark: #4d2523;--mark-warning: #443717;--mark-note: #213a52;--code: #16191d}}*,:before,:after{box-sizing:border-box}html{height:100%}body{margin:0;height:100dvh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:15px / 1.5 var(--sans);-webkit-text-size-adjust:100%}h1,h2,h3,p,ul,ol,pre{margin:0}ul,ol{padding:0;list-style:none}code,pre{font-family:var(--mono);font-size:.87em}a{color:var(--link);text-underline-offset:2px;overflow-wrap:anywhere}#app[hidden],#clear[hidden]{display:none}:focus-visible{outline:2px solid var(--link);outline-offset:-2px;border-radius:4px}button,select,input{font:inherit;color:inherit}button{border:1px solid var(--rule);background:var(--sheet);border-radius:6px;padding:2px 10px;cursor:pointer}button:hover{background:var(--hover)}.skip{position:absolute;left:-100vw;z-index:3;padding:8px 16px;background:var(--sheet)}.skip:focus{left:8px;top:8px}#top{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:24px;padding:14px 24px 12px;background:var(--sheet);border-bottom:1px solid var(--rule)}#top h1{font-size:17px;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}#top h1 span{font-weight:400;color:var(--soft)}#subject,#verdict{font-size:13px;color:var(--soft);overflow-wrap:anywhere}#subject,#verdict{grid-column:1}#verdict:empty{display:none}#totals{grid-column:2;grid-row:1 / span 3;align-self:center;display:flex;gap:22px}#totals li{font-size:13px;color:var(--soft);text-align:right}#totals strong{display:block;font-size:22px;font-weight:600;line-height:1.15;font-variant-numeric:tabular-nums}#totals .error strong{color:var(--error)}#totals .warning strong{color:var(--warning)}#totals .note strong{color:var(--note)}#totals .zero strong{color:var(--soft);font-weight:400}#notes details{background:var(--sheet);border-bottom:1px solid var(--rule);font-size:13px}#notes summary{padding:6px 24px;color:var(--soft);cursor:pointer}#notes .error summary{color:var(--error);font-weight:600}#notes ul{max-height:30vh;overflow:auto;padding:0 24px 10px 42px}#notes li{padding:2px 0;overflow-wrap:anywhere}#notes code{color:var(--soft)}#app{flex:1;min-height:0;display:grid;grid-template-columns:270px minmax(340px,5fr) 7fr}#drawer{border-right:1px solid var(--rule);overflow:auto;padding:6px 8px 24px 16px}#drawer>summary{display:none}.facet{padding:8px 0 4px}.facet>summary{padding:2px 8px;font-size:12px;font-weight:600;color:var(--soft);cursor:pointer}.facet ul{max-height:19em;overflow:auto}.facet label{display:flex;align-items:baseline;gap:8px;padding:3px 8px;border-radius:6px;font-size:13.5px;line-height:1.35;cursor:pointer}.facet label:hover{background:var(--hover)}.facet input{flex:none;margin:0;align-self:center;accent-color:var(--accent)}.facet .value{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.facet small{display:block;font-size:11.5px;color:var(--soft);overflow:hidden;text-overflow:ellipsis}.facet .number,.group .number{color:var(--soft);font-size:12px;font-variant-numeric:tabular-nums}.facet .more{padding:4px 8px;font-size:12px;color:var(--soft)}.sign{flex:none;width:9px;height:9px;display:inline-block;background:currentColor}.error .sign{color:var(--error);border-radius:50%}.warning .sign{color:var(--warning);clip-path:polygon(50% 4%,100% 96%,0 96%);width:11px;height:10px}.note .sign{color:var(--note);background:none;border:2px solid currentColor;border-radius:50%}#results{display:flex;flex-direction:column;min-width:0;min-height:0;border-right:1px solid var(--rule);background:var(--sheet)}#tools{display:flex;gap:8px;padding:12px 16px 6px}#search{flex:1;min-width:0;padding:6px 12px;border:1px solid var(--rule);border-radius:8px;background:var(--paper)}#search::placeholder{color:var(--soft);opacity:1}#by{flex:none;display:flex;align-items:center;gap:6px;font-size:13px;color:var(--soft)}#grouping{padding:6px 8px;border:1px solid var(--rule);border-radius:8px;background:var(--paper);color:var(--ink)}#state{display:flex;justify-content:space-between;align-items:center;min-height:34px;padding:0 16px 4px;font-size:13px;color:var(--soft)}#clear{color:var(--ink)}#list{flex:1;min-height:0;overflow:auto;overscroll-behavior:contain;border-top:1px solid var(--rule)}.inner{position:relative}.row,.group{position:absolute;inset:0 0 auto}.group{height:36px;padding:12px 16px 0;display:flex;gap:8px;font-size:12px;font-weight:600;color:var(--soft)}.group small{padding-left:8px;font-size:12px;font-weight:400}.group .label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.group .number{font-weight:400}.row{height:60px;padding:9px 16px 9px 38px;display:grid;grid-template-columns:minmax(0,1fr) auto;align-content:center;border-bottom:1px solid var(--rule);cursor:pointer}.row:hover{background:var(--hover)}.row[aria-selected=true]{background:var(--chosen);box-shadow:inset 3px 0 var(--accent)}.row .sign{position:absolute;left:17px;top:17px}.row .name{font-weight:550;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.row .place{grid-column:1 / -1;display:flex;min-width:0;font:12.5px / 1.4 var(--mono);color:var(--soft)}.row .folder{flex:0 1 auto;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.row .file{flex:0 0 auto;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.badge{padding:0 7px;border:1px solid var(--rule);border-radius:9px;font-size:11.5px;color:var(--soft)}#keys{padding:6px 16px;border-top:1px solid var(--rule);font-size:12px;color:var(--soft)}#detail{min-width:0;overflow:auto;padding:22px 32px 48px;background:var(--sheet)}#detail>*{max-width:860px}#back{display:none;margin-bottom:14px}.kicker{display:flex;align-items:center;gap:8px;font-size:13px}.kicker strong{font-weight:600}.kicker.error strong{color:var(--error)}.kicker.warning strong{color:var(--warning)}.kicker.note strong{color:var(--note)}.kicker code{color:var(--soft);overflow-wrap:anywhere}#detail h2{margin:4px 0 6px;font-size:21px;line-height:1.25;font-weight:650;letter-spacing:-.012em;text-wrap:balance;overflow-wrap:anywhere}#detail h2:focus{outline:none}.at{overflow-wrap:anywhere}.crumbs{display:flex;flex-wrap:wrap;margin-top:2px;font-size:13px;color:var(--soft)}.crumbs li{overflow-wrap:anywhere}.crumbs li+li:before{content:"\u203A";padding:0 7px}.held{margin-top:10px;padding:6px 12px;border-left:3px solid var(--rule);color:var(--soft)}#detail pre{margin:10px 0;padding:10px 14px;overflow:auto;background:var(--code);border:1px solid var(--rule);border-radius:8px;line-height:1.6}#detail .frame{margin:16px 0 4px;padding:8px 0}.frame code{display:block;width:max-content;min-width:100%;font-size:13px}.line{display:block;padding:0 16px 0 0;white-space:pre;color:var(--soft)}.line.own{color:var(--ink);box-shadow:inset 3px 0 var(--error)}.warning .line.own{box-shadow:inset 3px 0 var(--warning)}.note .line.own{box-shadow:inset 3px 0 var(--note)}.line .number{display:inline-block;min-width:4.2em;padding:0 14px 0 12px;text-align:right;color:var(--soft);-webkit-user-select:none;user-select:none}mark{padding:1px 2px;border-radius:3px;color:inherit;background:var(--mark);text-decoration:underline 1.5px var(--error);text-underline-offset:3px}.warning mark{background:var(--mark-warning);text-decoration-color:var(--warning)}.note mark{background:var(--mark-note);text-decoration-color:var(--note)}#detail section,#detail footer{margin-top:22px}#detail h3,#detail .heading{margin-bottom:3px;font-size:13px;font-weight:600;color:var(--soft)}#detail section p,#detail section li{overflow-wrap:anywhere}#detail section p+p,#detail section ul+p,#detail section p+ul{margin-top:8px}#detail section ul:not(.places){padding-left:20px;list-style:disc}.places li{padding:2px 0}.places button{font:13px / 1.5 var(--mono);text-align:left;overflow-wrap:anywhere}#detail footer ul{font-size:13.5px}.marks{margin-top:14px;font-size:12px;color:var(--soft);overflow-wrap:anywhere}.nothing{margin:18vh auto 0;text-align:center;color:var(--soft)}.nothing h2{color:var(--ink)}#app.none{display:block;background:var(--sheet)}#app.none>:not(#detail){display:none}#app.none #detail{display:block;height:100%;margin:0 auto}#plain{padding:16px 24px}#plain table{margin-top:12px;border-collapse:collapse;font-size:13px}#plain th,#plain td{padding:4px 10px;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}@media(max-width:70rem){#app{grid-template-columns:minmax(300px,5fr) 7fr;grid-template-rows:auto minmax(0,1fr)}#drawer{grid-column:1 / -1;max-height:45vh;padding:0;border-right:0;border-bottom:1px solid var(--rule);background:var(--sheet)}#drawer>summary{display:list-item;list-style-position:inside;padding:8px 24px;font-size:13px;font-weight:600;color:var(--soft);cursor:pointer}#facets{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:0 16px;padding:0 16px 12px}}@media(max-width:46rem){#app{grid-template-columns:minmax(0,1fr)}#top{grid-template-columns:minmax(0,1fr);padding:12px 16px 10px}#totals{grid-column:1;grid-row:auto;margin-top:8px}#totals li{display:flex;gap:5px;align-items:baseline}#totals strong{font-size:15px}#drawer>summary,#notes summary{padding-inline:16px}#facets{padding-inline:8px}#results{border-right:0}#keys{display:none}#detail{display:none;padding:14px 16px 40px}.reading #detail{display:block;position:fixed;inset:0;z-index:2}.reading #back{display:inline-block}}@media(prefers-contrast:more){:root{--rule: currentColor;--soft: var(--ink)}}@media(forced-colors:active){.row[aria-selected=true]{outline:2px solid Highlight;outline-offset:-2px}.sign{forced-color-adjust:none}}@media print{body,#app,#detail{display:block;height:auto;overflow:visible}#drawer,#results,.skip{display:none}}';

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}

// src/engine/inert.ts
var ANYWHERE = /##(?=\w*\[)/g;
function inertJson(json) {
  return json.replace(ANYWHERE, "#\\u0023");
}

// src/engine/redact.ts
var MASK = "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";
var UNSEEN = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Surrogate}|[\\u{e0000}-\\u{e0fff}]", "gu");
function visible(text2) {
  return text2.replace(UNSEEN, (found) => "\xB7".repeat(found.length));
}
function escapeUnseen(json) {
  return json.replace(UNSEEN, (found) => {
    if (found === `
`) return found;
    let escaped = "";
    for (let i = 0; i < found.length; i += 1) escaped += `\\u${found.charCodeAt(i).toString(16).padStart(4, "0")}`;
    return escaped;
  });
}

// src/report/tally.ts
var LEVELS = ["error", "warning", "note"];
function count(number, noun) {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function thousands(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function bytes(number) {
  let units = ["B", "kB", "MB", "GB", "TB"], value = number, unit = 0;
  for (; value >= 999.5 && unit < units.length - 1; )
    value /= 1e3, unit += 1;
  return unit === 0 ? `${number} B` : `${value < 99.95 ? value.toFixed(1) : value.toFixed(0)} ${units[unit]}`;
}
function countLevels(findings) {
  return LEVELS.map((level) => [level, findings.filter((one) => one.level === level).length]).filter(([, number]) => number > 0).map(([level, number]) => count(number, level)).join(", ");
}

// src/report/html/document.ts
var PLAIN_ROWS = 500, ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%232f5d50'/%3E%3Cpath d='M9 16h14M9 16l4-4m-4 4 4 4' stroke='%23fff' stroke-width='3' fill='none' stroke-linecap='round'/%3E%3C/svg%3E";
function documentOf(page) {
  let title = escapeHtml(`${page.title} report`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#list">Skip to the findings</a>
<header id="top">
<h1>${escapeHtml(page.title)} <span>report</span></h1>
<p id="subject">${escapeHtml(page.subject)}</p>
<p id="verdict">${escapeHtml(page.verdict)}</p>
</header>
<div id="notes"></div>
<noscript>${plainTable(page)}</noscript>
<main id="app" hidden></main>
<script type="application/json" id="data">${dataText(page)}</script>
<script>${script}</script>
</body>
</html>
`;
}
function policy() {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ");
}
function hashOf(text2) {
  return `sha256-${nodeCrypto().createHash("sha256").update(text2).digest("base64")}`;
}
function dataText(page) {
  return inertJson(escapeUnseen(JSON.stringify(page).replaceAll("<", "\\u003c")));
}
function escapeHtml(text2) {
  let named = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  return text2.replace(/[&<>"']/g, (char) => named[char]).replace(/##(?=\w*\[)/g, "#&#35;");
}
function plainTable({ items, texts, rules }) {
  let open = items.filter((item) => item.held === void 0).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)), cells = (item) => [
    item.level,
    rules[item.rule].id,
    (item.path === void 0 ? "" : texts[item.path]) + (item.spot[0] > 0 ? `:${item.spot.join(":")}` : ""),
    texts[item.message]
  ], rows = open.slice(0, PLAIN_ROWS).map(
    (item) => `<tr>${cells(item).map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`
  ), levels = countLevels(open), more = open.length > PLAIN_ROWS ? ` The first ${PLAIN_ROWS} are shown.` : "";
  return `<div id="plain"><p>${count(open.length, "finding")}${levels ? `: ${levels}` : ""}.${more} With JavaScript this page can filter them and shows what to do.</p>
<table><thead><tr><th>Level</th><th>Rule</th><th>Place</th><th>What</th></tr></thead><tbody>
${rows.join(`
`)}
</tbody></table></div>`;
}

// src/engine/cut.ts
function cutAround(line, width) {
  let { text: text2, start, end } = line;
  if (text2.length <= width) return line;
  let room = Math.max(0, width - Math.min(end - start, width)), wanted = end < width ? 0 : start - (room >> 1), from = Math.max(0, Math.min(wanted, text2.length - width)), first = from === 0 ? 0 : from + 1, last = from + width >= text2.length ? text2.length : from + width - 1;
  isLow(text2, first) && (first += 1), isLow(text2, last) && (last -= 1);
  let lead = first > 0 ? "\u2026" : "", shown = lead + text2.slice(first, last) + (last < text2.length ? "\u2026" : ""), place = (column) => Math.max(0, Math.min(column - first + lead.length, shown.length));
  return { text: shown, start: place(start), end: place(end) };
}
function cutEnd(text2, width) {
  return cutAround({ text: text2, start: 0, end: 0 }, width).text;
}
function isLow(text2, at) {
  let code = text2.charCodeAt(at);
  return code >= 56320 && code <= 57343;
}

// src/model/home.ts
var HOME = "https://github.com/credlint/credlint";
function pageName(id) {
  return id.slice(0, Math.max(0, id.indexOf("/"))) || "own";
}
function rulePage(id) {
  return `${HOME}/blob/main/docs/rules/${pageName(id)}.md#${id.replaceAll("/", "")}`;
}

// src/report/html/texts.ts
var Texts = class {
  list = [];
  #indexes = /* @__PURE__ */ new Map();
  /** The text's index. */
  add(text2) {
    let known = this.#indexes.get(text2);
    return known !== void 0 ? known : (this.#indexes.set(text2, this.list.length), this.list.push(visible(text2)), this.list.length - 1);
  }
};
function safeLink(text2) {
  if (typeof text2 != "string" || text2.length > 2e3 || !URL.canParse(text2)) return;
  let url = new URL(text2);
  return url.protocol === "https:" && !url.username && !url.password ? url.href : void 0;
}
function visibleLines(text2) {
  return text2.split(/\r\n?|\n/).map(visible).join(`
`);
}
function visibleCode(line) {
  return visible(line.replaceAll("	", " "));
}

// src/report/html/from-report.ts
var LINE = 400;
function pageOfReport(report) {
  let texts = new Texts(), rules = rulesOf(report), indexes = new Map(rules.map((rule, index) => [rule.id, index])), describe = (finding, held) => describeItem(finding, indexes.get(finding.ruleId), texts, held), items = [
    ...report.findings.map((one) => describe(one)),
    ...report.suppressed.map((one) => describe(one.finding, heldText(one)))
  ];
  return {
    title: "credlint",
    placeName: "Request",
    subject: visible(report.targets.join(" ")),
    tools: [`credlint ${visible(report.version)}`],
    verdict: visible(report.verdict),
    facts: factsOf(report),
    texts: texts.list,
    rules: rules.map(describeRule),
    items,
    notes: report.diagnostics.map(describeNote)
  };
}
function rulesOf({ rules, findings, suppressed }) {
  let known = new Map(rules.map((rule) => [rule.id, rule])), fired = /* @__PURE__ */ new Map();
  for (let one of [...findings, ...suppressed.map(({ finding }) => finding)]) fired.set(one.ruleId, one);
  return [...fired].sort(([a], [b]) => a < b ? -1 : 1).map(([id, one]) => known.get(id) ?? unknownRule(id, one));
}
function unknownRule(id, { level, tag, message, fix }) {
  return { id, title: id, level, tag, message, fix, securitySeverity: "", precision: "medium", cwe: "", rank: 0 };
}
function describeRule(rule) {
  let revoke = safeLink(rule.revoke);
  return {
    id: visible(rule.id),
    tool: "credlint",
    title: visible(rule.title),
    ...rule.why ? { why: visibleLines(rule.why) } : {},
    ...revoke ? { revoke } : {},
    links: [...rule.references ?? [], rulePage(rule.id)].flatMap((link) => safeLink(link) ?? []),
    marks: [rule.cwe, rule.securitySeverity && `security-severity ${rule.securitySeverity}`].filter(Boolean).map(visible),
    own: !0
  };
}
function describeItem(finding, rule, texts, held) {
  let { region, logical, related, also } = finding, request = requestOf(logical);
  return {
    rule,
    level: finding.level,
    tag: finding.tag,
    path: texts.add(finding.path),
    spot: [region.startLine, region.startColumn],
    where: logical.map((name) => texts.add(name)),
    ...request === void 0 ? {} : { request: texts.add(request) },
    message: texts.add(finding.message),
    fix: texts.add(finding.fix),
    frame: frameOf(finding),
    related: related.map((one) => ({
      path: texts.add(one.path),
      spot: [one.region.startLine, one.region.startColumn],
      message: texts.add(one.message)
    })),
    also: also.map(visible),
    ...finding.valueGroup === void 0 ? {} : { group: finding.valueGroup },
    ...held === void 0 ? {} : { held },
    ...finding.history ? { history: historyText(finding.history) } : {},
    fingerprint: finding.fingerprint
  };
}
function requestOf(logical) {
  let last = logical.findLastIndex((name) => /^request\b/.test(name));
  return last < 0 ? void 0 : logical.slice(0, last + 1).join(" \u203A ");
}
function frameOf({ excerpt, region }) {
  let { startLine, mark } = excerpt, numberOf = (row) => row <= mark.line ? startLine + row : region.endLine + row - mark.line, own = cutAround({ text: visibleCode(excerpt.lines[mark.line] ?? ""), start: mark.start, end: mark.end }, LINE);
  return {
    numbers: excerpt.lines.map((_, row) => numberOf(row)),
    lines: excerpt.lines.map((line, row) => row === mark.line ? own.text : cutEnd(visibleCode(line), LINE)),
    mark: [mark.line, own.start, own.end]
  };
}
function historyText({ commit, authorDate, inHead, head }) {
  let came = commit ? `Came in with commit ${commit.slice(0, 12)} on ${authorDate.slice(0, 10)}` : "In no commit", place = head ? `, now at ${head.path}:${head.region.startLine}:${head.region.startColumn}` : "";
  return visible(`${came}; ${inHead ? `still in HEAD${place}` : "no longer in HEAD, but in the history"}.`);
}
function heldText({ by, reason }) {
  let how = {
    inline: "ignored by a comment",
    config: "accepted in the config",
    baseline: "in the baseline",
    foreign: "ignored by another tool's comment"
  }[by];
  return visible(reason ? `${how}: ${reason}` : how);
}
function factsOf({ stats }) {
  let kinds = Object.entries(stats.documents).filter(([, number]) => number > 0);
  return [
    count(stats.files, "file"),
    bytes(stats.bytes),
    ...stats.binary > 0 ? [`${count(stats.binary, "binary file")} skipped`] : [],
    ...kinds.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, n]) => `${thousands(n)} ${visible(kind)}`)
  ];
}
function describeNote({ level, code, message, hint, path, region }) {
  let place = path === void 0 ? "" : `${path}${region ? `:${region.startLine}:${region.startColumn}` : ""}: `;
  return { level, code: visible(code), text: visible(`${place}${message}${hint ? ` ${hint}` : ""}`) };
}

// src/model/trouble.ts
var UserError = class extends Error {
  code;
  hint;
  spot;
  /** `code` as in "cli/unknown-flag"; `message` a full sentence; `hint` what to do. */
  constructor(code, message, hint, spot) {
    super(message), this.name = "UserError", this.code = code, this.hint = hint, this.spot = spot;
  }
};

// src/report/html/untrusted.ts
var NONE = Object.freeze(/* @__PURE__ */ Object.create(null));
function fields(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value) ? value : NONE;
}
function field(value, name) {
  let all = fields(value);
  return Object.hasOwn(all, name) ? all[name] : void 0;
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function text(value, limit = 4e3) {
  if (!(typeof value != "string" || value.trim() === ""))
    return value.length > limit ? `${value.slice(0, limit)}\u2026` : value;
}
function whole(value, least = 0) {
  return typeof value == "number" && Number.isSafeInteger(value) && value >= least ? value : void 0;
}

// src/report/html/sarif-message.ts
function messageText(message, rule, driver) {
  let id = text(field(message, "id"), 200), known = id === void 0 ? void 0 : field(field(rule, "messageStrings"), id) ?? field(field(driver, "globalMessageStrings"), id), raw = [message, known].flatMap((one) => text(field(one, "text")) ?? text(field(one, "markdown")) ?? []).at(0);
  return raw === void 0 ? void 0 : plainLinks(fillIn(raw, list(field(message, "arguments"))));
}
function fillIn(template, values = []) {
  return template.replace(
    /\{\{|\}\}|\{(\d{1,3})\}/g,
    (found, index) => index === void 0 ? found[0] : text(values[Number(index)]) ?? found
  );
}
function plainLinks(message) {
  let out = "", from = 0;
  for (let middle = message.indexOf("]("); middle >= 0; middle = message.indexOf("](", from)) {
    let close = message.indexOf(")", middle + 2);
    if (close < 0) break;
    let before = message.slice(from, middle), open = before.lastIndexOf("[");
    out += open < 0 ? before + message.slice(middle, close + 1) : before.slice(0, open) + before.slice(open + 1), from = close + 1;
  }
  return (out + message.slice(from)).replace(/\\([[\]\\])/g, "$1");
}

// src/report/html/sarif-place.ts
var LINE2 = 400, AROUND = 4;
function placeOf(location, run) {
  let physical = fields(field(location, "physicalLocation")), region = field(physical, "region"), line = whole(field(region, "startLine"), 1), path = pathOf(field(physical, "artifactLocation"), run);
  return {
    ...path === void 0 ? {} : { path },
    spot: line === void 0 ? [0, 0] : [line, whole(field(region, "startColumn"), 1) ?? 1]
  };
}
function pathOf(artifact, run) {
  let index = whole(field(artifact, "index")), known = index === void 0 ? void 0 : field(list(field(run, "artifacts"))[index], "location"), uri = text(field(artifact, "uri"), 2e3) ?? text(field(known, "uri"), 2e3);
  return uri === void 0 ? void 0 : readablePath(uri);
}
function readablePath(uri) {
  let path = uri.replace(/^file:\/\/(?:localhost)?/i, "").replace(/^\/(?=[A-Za-z]:)/, "").replace(/^(?:\.\/)+/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function namesOf(location, run, own) {
  let table = list(field(run, "logicalLocations"));
  return list(field(location, "logicalLocations")).slice(0, 20).flatMap((one) => {
    let index = whole(field(one, "index")), known = index === void 0 ? void 0 : table[index], name = ["fullyQualifiedName", "decoratedName", "name"].flatMap((key) => text(field(one, key), 1e3) ?? text(field(known, key), 1e3) ?? []).at(0);
    return name === void 0 ? [] : own ? name.split(" / ") : [name];
  });
}
function quoteOf(location) {
  return text(field(field(field(field(location, "physicalLocation"), "region"), "snippet"), "text"), 1e5);
}
function frameOf2(location, secret) {
  let physical = field(location, "physicalLocation"), region = field(physical, "region"), context = field(physical, "contextRegion"), around = text(field(field(context, "snippet"), "text"), 1e5), quote = quoteOf(location), shown = around ?? quote, line = whole(field(region, "startLine"), 1);
  if (shown === void 0 || line === void 0) return;
  let first = around === void 0 ? line : whole(field(context, "startLine"), 1) ?? line, lines = linesOf(shown), row = line - first;
  if (!(row < 0 || row >= lines.length))
    return secret ? masked(lines, first, row, around === void 0 ? void 0 : quote) : cut(lines, first, row, markOf(region, lines[row], around === void 0));
}
function linesOf(shown) {
  let lines = shown.split(/\r\n?|\n/);
  return lines.length > 1 && lines.at(-1) === "" && lines.pop(), lines;
}
function markOf(region, line, quoted) {
  let start = (whole(field(region, "startColumn"), 1) ?? 1) - 1, last = whole(field(region, "endLine"), 1), end = last === void 0 || last === field(region, "startLine") ? (whole(field(region, "endColumn"), 1) ?? line.length + 1) - 1 : line.length;
  return start >= line.length || quoted && end - start === line.length ? [0, line.length] : [start, Math.max(start, Math.min(end, line.length))];
}
function masked(lines, first, row, quote) {
  let secrets = quote === void 0 ? [] : linesOf(quote).filter((line) => line.trim().length >= 4), clean = lines.map((line) => secrets.reduce((text2, secret) => text2.replaceAll(secret, MASK), line)), at = clean[row].indexOf(MASK);
  return at >= 0 ? cut(clean, first, row, [at, at + MASK.length]) : { numbers: [first + row], lines: [MASK], mark: [0, 0, MASK.length] };
}
function cut(lines, first, row, mark) {
  let from = Math.max(0, row - AROUND), shown = lines.slice(from, row + AROUND + 1), own = cutAround({ text: visibleCode(lines[row]), start: mark[0], end: mark[1] }, LINE2);
  return {
    numbers: shown.map((_, index) => first + from + index),
    lines: shown.map((line, index) => from + index === row ? own.text : cutEnd(visibleCode(line), LINE2)),
    mark: [row - from, own.start, own.end]
  };
}

// src/report/html/sarif-rules.ts
var SECRET_TOOL = /credlint|leaks|trufflehog|secret|credential|ggshield|gitguardian|kingfisher|titus|nosey ?parker|talisman|whispers|\b2ms\b/i, SECRET_RULE = /secret|credential|passw|token|api[-_. ]?key|private[-_. ]?key|cwe-0*(?:798|259|321|522|540|312)\b/i, WHY = 2e4, RunRules = class {
  /** The driver's name, and with its version. */
  name;
  tool;
  driver;
  #components;
  #byId = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new Map();
  #cards;
  /** Cards of rules with results are added to `cards`. */
  constructor(run, cards) {
    let tool = field(run, "tool");
    this.#cards = cards, this.driver = fields(field(tool, "driver")), this.name = visible(text(field(this.driver, "name"), 100) ?? "a tool without a name");
    let version = text(field(this.driver, "semanticVersion"), 60) ?? text(field(this.driver, "version"), 60), name = text(field(field(run, "automationDetails"), "id"), 200);
    this.tool = visible([this.name, version, name && `(${name.replace(/\/+$/, "")})`].filter(Boolean).join(" ")), this.#components = [this.driver, ...list(field(tool, "extensions"))].map((one) => list(field(one, "rules")));
    for (let rule of this.#components.flat()) {
      let id = text(field(rule, "id"), 400);
      id !== void 0 && !this.#byId.has(id) && this.#byId.set(id, fields(rule));
    }
  }
  of(result) {
    let reference = field(result, "rule"), component = whole(field(field(reference, "toolComponent"), "index")), index = whole(field(reference, "index")) ?? whole(field(result, "ruleIndex")), byIndex = index === void 0 ? void 0 : this.#components[component === void 0 ? 0 : component + 1]?.[index], id = text(field(result, "ruleId"), 400) ?? text(field(reference, "id"), 400) ?? text(field(byIndex, "id"), 400), descriptor = fields(
      byIndex ?? this.#byId.get(id ?? "") ?? this.#byId.get((id ?? "").replace(/\/[^/]*$/, ""))
    ), key = id ?? "no rule", known = this.#found.get(key);
    if (known) return known;
    let tags = list(field(field(descriptor, "properties"), "tags")).slice(0, 50).join(" "), found = {
      index: this.#cards.push(this.#describe(key, descriptor)) - 1,
      descriptor,
      secret: SECRET_TOOL.test(this.name) || SECRET_RULE.test(`${key} ${tags.slice(0, 2e3)}`)
    };
    return this.#found.set(key, found), found;
  }
  #describe(id, rule) {
    let words = (name, limit, format = "text") => {
      let found = text(field(field(rule, name), format), limit);
      return found === void 0 ? void 0 : fillIn(found);
    }, title = words("shortDescription", 200) ?? text(field(rule, "name"), 200) ?? id, why = words("help", WHY, "markdown") ?? words("help", WHY) ?? words("fullDescription", WHY), properties = field(rule, "properties"), severity = text(field(properties, "security-severity"), 10), cwe = list(field(properties, "tags")).flatMap((tag) => /\bcwe-0*(\d{1,5})\b/i.exec(text(tag, 100) ?? "")?.[1] ?? []).slice(0, 3);
    return {
      id: visible(id),
      tool: this.name,
      title: visible(title).replace(/[.\s]+$/, ""),
      ...why === void 0 || why === title ? {} : { why: visibleLines(why) },
      links: [field(rule, "helpUri"), field(this.driver, "informationUri")].flatMap((link) => safeLink(link) ?? []),
      marks: [...cwe.map((number) => `CWE-${number}`), ...severity ? [`security-severity ${visible(severity)}`] : []],
      own: this.name === "credlint"
    };
  }
};
function levelOf(result, rule) {
  let kind = field(result, "kind"), level = field(result, "level") ?? field(field(rule, "defaultConfiguration"), "level");
  return level === "error" || level === "warning" || level === "note" ? level : level === "none" || kind !== void 0 && kind !== "fail" ? "note" : "warning";
}
function heldBack(result) {
  let suppressions = list(field(result, "suppressions")), holds = (one) => !["underReview", "rejected"].includes(String(field(one, "status")));
  if (suppressions.length > 0 && suppressions.every(holds)) {
    let why = suppressions.flatMap((one) => text(field(one, "justification"), 400) ?? []).at(0);
    return why === void 0 ? "suppressed" : `suppressed: ${why}`;
  }
  let kind = field(result, "kind");
  return kind === "pass" || kind === "notApplicable" || kind === "informational" ? `no failure: ${kind}` : field(result, "baselineState") === "absent" ? "gone since the baseline" : void 0;
}

// src/report/html/from-sarif.ts
var MOST_ITEMS = 1e5, MOST_PLACES = 50, MOST_NOTES = 200;
function pageOfSarif(log, subject) {
  if (field(log, "version") !== "2.1.0" || !Array.isArray(field(log, "runs"))) {
    let version = text(field(log, "version"), 40);
    throw new UserError(
      "view/no-sarif",
      version ? `${subject} is not SARIF 2.1.0: its version is "${visible(version)}".` : `${subject} is not SARIF: it has no version and runs.`,
      "credlint view opens SARIF 2.1.0 of any tool."
    );
  }
  let runs = list(field(log, "runs")).map(fields), texts = new Texts(), cards = [], items = [], notes = [], tools = /* @__PURE__ */ new Set(), left = 0;
  for (let run of runs) {
    let rules = new RunRules(run, cards);
    tools.add(rules.tool);
    let results = list(field(run, "results"));
    for (let result of results)
      items.length >= MOST_ITEMS ? left += 1 : items.push(describeResult(result, run, rules, texts));
    notes.push(...notesOf(run, rules.name));
  }
  left > 0 && notes.unshift(note("error", "view/limit", `${count(left, "result")} more than a page can hold are left out.`));
  let names = [...new Set(runs.map((run) => toolName(run)))];
  return {
    title: names.length > 3 ? `${names.slice(0, 3).join(", ")} \u2026` : names.join(", ") || "Empty",
    placeName: names.join() === "credlint" ? "Request" : "Place",
    subject: visible(subject),
    tools: [...tools],
    verdict: verdictOf(runs),
    facts: [count(items.length + left, "result"), ...runs.length === 1 ? [] : [count(runs.length, "run")]],
    texts: texts.list,
    rules: cards,
    items,
    notes: notes.length > MOST_NOTES ? [
      ...notes.slice(0, MOST_NOTES),
      note("note", "view/limit", `${thousands(notes.length - MOST_NOTES)} more notes.`)
    ] : notes
  };
}
function toolName(run) {
  return visible(text(field(field(field(run, "tool"), "driver"), "name"), 100) ?? "a tool without a name");
}
function verdictOf(runs) {
  let told = runs.length === 1 ? list(field(runs[0], "invocations"))[0] : void 0;
  return visible(text(field(told, "exitCodeDescription"), 400) ?? "");
}
function describeResult(result, run, rules, texts) {
  let rule = rules.of(result), own = rules.name === "credlint", locations = list(field(result, "locations")), place = placeOf(locations[0], run), where = namesOf(locations[0], run, own), request = own ? requestOf(where) : where.length > 0 ? where.join(" \u203A ") : void 0, level = levelOf(result, rule.descriptor), secret = rule.secret, quote = secret ? quoteOf(locations[0]) : void 0, clean = (words) => quote !== void 0 && quote.length >= 4 ? words.replaceAll(quote, MASK) : words, message = messageText(field(result, "message"), rule.descriptor, rules.driver) ?? "The report has no message.", fix = messageText(field(list(field(result, "fixes"))[0], "description"), rule.descriptor, rules.driver), frame = frameOf2(locations[0], secret), tags = list(field(field(result, "properties"), "tags")), held = heldBack(result), fingerprint = fingerprintOf(result);
  return {
    rule: rule.index,
    level,
    ...own && tags.includes("secret") ? { tag: "secret" } : own && tags.includes("config") ? { tag: "config" } : {},
    ...place.path === void 0 ? {} : { path: texts.add(place.path) },
    spot: place.spot,
    where: where.map((name) => texts.add(clean(name))),
    ...request === void 0 ? {} : { request: texts.add(clean(request)) },
    message: texts.add(clean(message)),
    ...fix === void 0 ? {} : { fix: texts.add(clean(fix)) },
    ...frame === void 0 ? {} : { frame },
    related: relatedOf(result, run, clean, texts),
    also: list(field(field(result, "properties"), "also")).flatMap((id) => own ? text(id, 200) ?? [] : []).map(visible),
    ...held === void 0 ? {} : { held: visible(held) },
    ...fingerprint === void 0 ? {} : { fingerprint: visible(fingerprint) }
  };
}
function relatedOf(result, run, clean, texts) {
  let steps = list(field(list(field(list(field(result, "codeFlows"))[0], "threadFlows"))[0], "locations"));
  return [
    ...list(field(result, "locations")).slice(1).map((one) => [one, "also here"]),
    ...list(field(result, "relatedLocations")).map((one) => [one, "related"]),
    ...steps.map((one, index) => [field(one, "location"), `step ${index + 1}`])
  ].slice(0, MOST_PLACES).map(([location, words]) => {
    let { path, spot } = placeOf(location, run), told = messageText(field(location, "message"), void 0, void 0), shown = told === void 0 ? words : words.startsWith("step") ? `${words}: ${told}` : told;
    return { ...path === void 0 ? {} : { path: texts.add(path) }, spot, message: texts.add(clean(shown)) };
  });
}
function fingerprintOf(result) {
  return [field(result, "fingerprints"), field(result, "partialFingerprints")].flatMap((all) => Object.values(fields(all))).flatMap((one) => text(one, 128) ?? []).at(0);
}
function notesOf(run, tool) {
  let notes = [];
  for (let invocation of list(field(run, "invocations"))) {
    if (field(invocation, "executionSuccessful") === !1) {
      let why = text(field(invocation, "exitCodeDescription"), 400) ?? "";
      notes.push(note("error", "view/incomplete", `${tool} did not end well, so that this may not be all. ${why}`));
    }
    for (let key of ["toolConfigurationNotifications", "toolExecutionNotifications"])
      for (let one of list(field(invocation, key))) {
        let words = messageText(field(one, "message"), void 0, field(field(run, "tool"), "driver")), code = text(field(field(one, "descriptor"), "id"), 100) ?? tool, place = placeOf(list(field(one, "locations"))[0], run), spot = place.spot[0] > 0 ? `:${place.spot.join(":")}` : "", where = place.path === void 0 ? "" : `${place.path}${spot}: `;
        words && notes.push(note(field(one, "level") === "error" ? "error" : "note", code, where + words));
      }
  }
  return field(run, "externalPropertyFileReferences") !== void 0 && notes.push(
    note("error", "view/external", `${tool} keeps a part of this report in other files, which are not opened.`)
  ), notes;
}
function note(level, code, words) {
  return { level, code: visible(code), text: visible(words) };
}

// src/report/html/html.part.ts
function renderHtml(report) {
  return documentOf(pageOfReport(report));
}
function viewSarif(log, subject) {
  return documentOf(pageOfSarif(log, subject));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderHtml,
  viewSarif
});
