"""News agencies with the names that credits use for them (public lists of agencies), each with its site."""

import re
from dataclasses import dataclass

from warehouse.folding import fold_text


@dataclass(frozen=True, slots=True)
class Agency:
    """A news agency: the name that the warehouse shows, its registered domain, and other spellings."""

    name: str
    site: str
    aliases: tuple[str, ...] = ()


AGENCIES = (
    Agency("Associated Press", "apnews.com", ("AP", "The Associated Press", "AP News", "AP Photo")),
    Agency("Reuters", "reuters.com", ("Thomson Reuters", "Reuters News Agency")),
    Agency("Agence France-Presse", "afp.com", ("AFP", "AFP News", "Agence France Presse")),
    Agency("United Press International", "upi.com", ("UPI",)),
    Agency("Deutsche Presse-Agentur", "dpa.com", ("dpa", "DPA")),
    Agency("EFE", "efe.com", ("Agencia EFE", "EFE News")),
    Agency("European Pressphoto Agency", "epa.eu", ("EPA", "EPA-EFE", "EPA/EFE", "EPA Images")),
    Agency("ANSA", "ansa.it", ("Agenzia ANSA",)),
    Agency("Press Association", "pa.media", ("PA", "PA Media", "PA Wire", "PA Images")),
    Agency("Bloomberg", "bloomberg.com", ("Bloomberg News",)),
    Agency("Dow Jones Newswires", "dowjones.com", ("Dow Jones",)),
    Agency("Xinhua", "xinhuanet.com", ("Xinhua News Agency", "New China News Agency")),
    Agency("China News Service", "chinanews.com.cn", ("CNS",)),
    Agency("Central News Agency", "cna.com.tw", ("CNA", "Taiwan CNA")),
    Agency("Kyodo News", "kyodonews.net", ("Kyodo", "Kyodo News Service")),
    Agency("Jiji Press", "jiji.com", ("Jiji",)),
    Agency("Yonhap", "yna.co.kr", ("Yonhap News Agency", "Yonhap News")),
    Agency("Newsis", "newsis.com"),
    Agency("News1", "news1.kr"),
    Agency("Korean Central News Agency", "kcna.kp", ("KCNA",)),
    Agency("TASS", "tass.com", ("ITAR-TASS", "TASS News Agency")),
    Agency("Interfax", "interfax.com", ("Interfax News Agency",)),
    Agency("RIA Novosti", "ria.ru", ("RIA",)),
    Agency("Sputnik", "sputnikglobe.com"),
    Agency("Ukrinform", "ukrinform.net"),
    Agency("UNIAN", "unian.info"),
    Agency("Interfax-Ukraine", "interfax.com.ua"),
    Agency("Anadolu Agency", "aa.com.tr", ("AA", "Anadolu", "Anadolu Ajansı")),
    Agency("Press Trust of India", "ptinews.com", ("PTI",)),
    Agency("Asian News International", "aninews.in", ("ANI",)),
    Agency("Indo-Asian News Service", "ians.in", ("IANS",)),
    Agency("United News of India", "uniindia.com", ("UNI",)),
    Agency("Associated Press of Pakistan", "app.com.pk", ("APP",)),
    Agency("Bernama", "bernama.com"),
    Agency("Antara", "antaranews.com", ("Antara News",)),
    Agency("Philippine News Agency", "pna.gov.ph", ("PNA",)),
    Agency("Vietnam News Agency", "vnanet.vn", ("VNA", "TTXVN")),
    Agency("Islamic Republic News Agency", "irna.ir", ("IRNA",)),
    Agency("Fars News Agency", "farsnews.ir", ("Fars",)),
    Agency("Tasnim", "tasnimnews.com", ("Tasnim News Agency",)),
    Agency("SANA", "sana.sy"),
    Agency("WAFA", "wafa.ps"),
    Agency("Saudi Press Agency", "spa.gov.sa", ("SPA",)),
    Agency("Emirates News Agency", "wam.ae", ("WAM",)),
    Agency("Petra", "petra.gov.jo", ("Jordan News Agency",)),
    Agency("Australian Associated Press", "aap.com.au", ("AAP",)),
    Agency("Canadian Press", "thecanadianpress.com", ("The Canadian Press", "CP")),
    Agency("Austria Press Agency", "apa.at", ("APA", "Austria Presse Agentur")),
    Agency("Keystone-SDA", "keystone-sda.ch", ("SDA", "Keystone", "ATS")),
    Agency("Algemeen Nederlands Persbureau", "anp.nl", ("ANP",)),
    Agency("Belga", "belga.be", ("Belga News Agency",)),
    Agency("Ritzau", "ritzau.dk"),
    Agency("Norsk Telegrambyrå", "ntb.no", ("NTB",)),
    Agency("Tidningarnas Telegrambyrå", "tt.se", ("TT",)),
    Agency("Suomen Tietotoimisto", "stt.fi", ("STT",)),
    Agency("Polish Press Agency", "pap.pl", ("PAP",)),
    Agency("Lusa", "lusa.pt", ("Agência Lusa",)),
    Agency("Europa Press", "europapress.es"),
    Agency("Télam", "telam.com.ar"),
    Agency("Agência Brasil", "agenciabrasil.ebc.com.br"),
    Agency("Notimex", "notimex.gob.mx"),
    Agency("Prensa Latina", "prensa-latina.cu"),
    Agency("Inter Press Service", "ipsnews.net", ("IPS",)),
    Agency("News Agency of Nigeria", "nannews.ng", ("NAN",)),
    Agency("Ghana News Agency", "gna.org.gh", ("GNA",)),
    Agency("Middle East News Agency", "mena.org.eg", ("MENA",)),
    Agency("Maghreb Arabe Presse", "mapnews.ma", ("MAP",)),
    Agency("Getty Images", "gettyimages.com", ("Getty", "AFP/Getty Images", "Getty Images News")),
    Agency("Shutterstock", "shutterstock.com"),
    Agency("ZUMA Press", "zumapress.com", ("ZUMA",)),
    Agency("PR Newswire", "prnewswire.com", ("PRNewswire",)),
    Agency("Business Wire", "businesswire.com", ("BUSINESS WIRE",)),
    Agency("GlobeNewswire", "globenewswire.com", ("GLOBE NEWSWIRE", "Globe Newswire")),
    Agency("Accesswire", "accesswire.com", ("ACCESSWIRE",)),
    Agency("EIN Presswire", "einpresswire.com", ("EINPresswire",)),
    Agency("Tribune News Service", "tribunenewsservice.com", ("TNS", "Tribune Content Agency")),
    Agency("Kaiser Health News", "kffhealthnews.org", ("KFF Health News", "KHN")),
    Agency("States Newsroom", "statesnewsroom.com"),
    Agency("The Conversation", "theconversation.com"),
    Agency("ProPublica", "propublica.org"),
)
_BY_NAME = {fold_text(name): agency for agency in AGENCIES for name in (agency.name, *agency.aliases)}
_BY_SITE = {agency.site: agency for agency in AGENCIES}
# Short names that are also common words or initials count only in capitals, as credits write them.
NAME_IN_TEXT = re.compile(
    r"(?<![\w])(?:"
    + "|".join(sorted({re.escape(n) for a in AGENCIES for n in (a.name, *a.aliases)}, key=len, reverse=True))
    + r")(?![\w])"
)
_UPPER_IN_TEXT = re.compile(
    r"(?<![\w])(?:"
    + "|".join(sorted({re.escape(n.upper()) for a in AGENCIES for n in (a.name, *a.aliases)}, key=len, reverse=True))
    + r")(?![\w])"
)


def find_agency(name: str) -> Agency | None:
    """The agency that goes by this name (case and punctuation aside), or None."""
    return _BY_NAME.get(fold_text(name))


def find_agency_by_site(site: str) -> Agency | None:
    """The agency whose registered domain this is, or None."""
    return _BY_SITE.get(site)


def has_agency(text: str) -> bool:
    """True where a credit-sized text names an agency as credits do: 'Ola Brandt/Reuters', 'POOL/YONHAP'."""
    return NAME_IN_TEXT.search(text) is not None or _UPPER_IN_TEXT.search(text) is not None
