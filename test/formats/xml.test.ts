import { test } from "uvu";
import { xml } from "../../src/formats/xml.ts";
import { assertReads, readFile } from "../helpers/reading.ts";

const read = (text: string) => readFile(xml, text, "a.xml");

test("names and values in attributes", async () => {
  const text =
    '<?xml version="1.0"?>\n<configuration><appSettings><add key="X" value="a&amp;b"/><add key="Y" value=\'&#233;&#x41;\'/></appSettings><connectionStrings><add name="D" connectionString="Server=x;Password=y"/></connectionStrings><property name="p" value="q"/></configuration>';
  assertReads(
    text,
    await read(text),
    [
      "/configuration/appSettings/add/value = a&b <a&amp;b>  [X config]",
      "/configuration/appSettings/add[1]/value = éA <&#233;&#x41;>  [Y config]",
      "/configuration/connectionStrings/add/connectionString = Server=x;Password=y  [connectionString config]",
      "/configuration/property/value = q  [p config]",
    ],
    ["/configuration/appSettings settings", "/configuration/connectionStrings settings", "/configuration settings"],
  );
});

test("names and values in elements", async () => {
  const text =
    '<root><dict><key>K</key><string>V</string></dict><entry key="e">v<![CDATA[<w>]]></entry><string name="s">t</string><data name="R"><value>rv</value></data><pw a="1">\r\n s<!-- c -->t\r\n</pw><server><username>u</username><password>p</password></server></root>';
  assertReads(
    text,
    await read(text),
    [
      "/root/dict/string = V  [K config]",
      "/root/entry = v<w> <v<![CDATA[<w>>  [e config]",
      "/root/string = t  [s config]",
      "/root/data/value = rv  [R config]",
      "/root/pw/@a = 1  [a config]",
      "/root/pw = st <s<!-- c -->t>  [pw config]",
      "/root/server/username = u  [username config]",
      "/root/server/password = p  [password config]",
    ],
    ["/root/dict settings", "/root settings", "/root/pw settings", "/root/server settings"],
  );
});

test("tags that are left open or never opened", async () => {
  const text = "<a><b>c<d>e</d></x></a><f>g</f";
  assertReads(text, await read(text), ["/a/b/d = e  [d config]", "/f = g  [f config]"], ["/a/b settings"]);
});

test.run();
