// Common nouns of other languages, as people make passwords and labels of them: for synthetic.mjs. None of them stands in the guards.

const LISTS = {
  de: "apfel baum garten fenster strasse schnee vogel blume bruecke kirche zeitung loeffel schrank wiese nebel eiche hafen kessel mauer nagel ofen pferd quelle rucksack sessel teller ufer vorhang wecker zaun spatz igel leiter kutsche muehle falke tanne gurke hammer pinsel",
  fr: "maison jardin fenetre chemin oiseau fleur pont eglise journal cuillere armoire prairie brouillard chene bateau chaudron cheval fauteuil assiette rideau moineau echelle moulin faucon sapin marteau pinceau fromage lumiere étoile forêt château",
  es: "casa jardin ventana camino pajaro flor puente iglesia periodico cuchara armario pradera niebla roble barco caballo sillon plato cortina escalera molino halcon martillo pincel queso estrella bosque castillo montaña señal",
  pt: "janela passarinho ponte igreja jornal colher neblina carvalho cavalo prato escada moinho martelo queijo floresta castelo coração estação abacaxi cachoeira",
  it: "finestra uccello fiore chiesa giornale cucchiaio nebbia quercia cavallo poltrona tenda scala mulino martello formaggio stella foresta castello",
  nl: "huis tuin raam straat sneeuw bloem kerk krant lepel weide eik schip paard stoel gordijn ladder valk hamer kaas ster kasteel",
  pl: "dom ogrod okno ulica snieg kwiat kosciol gazeta lyzka laka debina statek krzeslo talerz drabina mlyn sokol mlotek gwiazda zamek żaba łódka",
  tr: "bahce pencere sokak kus cicek kopru gazete kasik cayir gemi sandalye tabak merdiven cekic peynir yildiz orman kale güneş çiçek",
  sv: "trädgård fönster gata snö fågel bro kyrka tidning sked äng stol tallrik stege kvarn falk hammare ost stjärna skog slott",
  cs: "zahrada okno ulice snih kvetina kostel noviny lzice louka lod zidle talir zebrik sokol kladivo hvezda les hrad",
  ru: "сад окно улица снег птица цветок мост газета ложка лодка стул лестница молоток звезда лес замок",
  el: "κήπος δρόμος χιόνι γέφυρα κουτάλι καράβι αστέρι δάσος",
  zh: "huayuan chuanghu jiedao xiaoniao hongqiao baozhi shaozi caodi yizi panzi xingxing senlin chengbao laoshu",
  ja: "niwa mado michi tori hana hashi shinbun fune isu hoshi mori shiro neko tsuki kaze",
};

/** A list for each language, in a fixed order. */
export const NOUNS = Object.values(LISTS).map((list) => list.split(" "));

/** What forms and messages say, and no password. */
export const TEXTS =
  "Neues Passwort|Passwort ist zu kurz|Falsches Kennwort|Ihr Zugangsschlüssel|Anmelden|Nouveau mot de passe|Saisissez votre mot de passe|Jeton invalide|Clé secrète|Nueva contraseña|Contraseña incorrecta|Clave de acceso|Token caducado|Nova senha|Senha muito curta|Chave secreta|Nuova password|Password dimenticata|Chiave segreta|Nieuw wachtwoord|Wachtwoord vergeten|Nowe hasło|Zapomniałeś hasła?|Yeni şifre|Şifremi unuttum|Nytt lösenord|Nové heslo|Новый пароль|Забыли пароль?|Неверный токен|新しいパスワード|请输入新密码|忘记密码|새 비밀번호".split(
    "|",
  );

/** Names for a password in those languages. */
export const NAMES =
  "passwort db_passwort kennwort motDePasse mot_de_passe mdp_base senha senha_db senhaBanco contrasena contraseña_bd clave wachtwoord db_wachtwoord haslo hasło_db parola parola_db sifre veritabani_sifre lösenord losenord heslo db_heslo mima пароль".split(
    " ",
  );
