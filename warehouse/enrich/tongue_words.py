"""How German, French, Spanish, Italian and Portuguese reports give words in marks to a speaker: closed lists.

Made by hand for these rules from the vocabulary of news reports in these languages. Only forms that stand beside a
quote are listed; the verbs are finite or compound ('a déclaré'), never an infinitive.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language's verbs of saying, as they stand beside a quote, and its words for 'according to'."""

    verbs: tuple[str, ...]
    according: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split("·"))


TONGUES = {
    "de": Tongue(
        _words(
            "sagte · sagt · erklärte · erklärt · betonte · betont · meinte · meint · schrieb · schreibt · berichtete"
            " · berichtet · warnte · warnt · forderte · fordert · kritisierte · kritisiert · antwortete · antwortet"
            " · ergänzte · ergänzt · fragte · fragt · rief · versicherte · versichert · kündigte · teilte · bestätigte"
            " · bestätigt · beklagte · beklagt · lobte · lobt · behauptete · behauptet · erzählte · erzählt · äußerte"
            " · klagte · klagt · mahnte · mahnt · erinnerte · erinnert · bemerkte · bemerkt · bekräftigte"
            " · schilderte · gestand · urteilte · spottete · schimpfte · scherzte · bilanzierte · resümierte"
            " · konstatierte · rügte · monierte · räumte · fügte · entgegnete · erwiderte · verteidigte · so"
        ),
        _words("laut · nach Angaben von · nach Worten von · zufolge"),
    ),
    "fr": Tongue(
        _words(
            "a déclaré · a dit · a affirmé · a expliqué · a indiqué · a ajouté · a précisé · a souligné · a estimé"
            " · a assuré · a annoncé · a écrit · a répondu · a confié · a lancé · a reconnu · a martelé · a insisté"
            " · a averti · a prévenu · déclare · dit · affirme · explique · indique · ajoute · précise · souligne"
            " · estime · assure · annonce · écrit · répond · confie · lance · reconnaît · insiste · prévient"
            " · raconte · résume · déplore · regrette · poursuit · a demandé · demande · a raconté · a déploré"
            " · a regretté · a conclu · conclut · a rappelé · rappelle · a dénoncé · dénonce · a critiqué · a réagi"
            " · réagit · a témoigné · témoigne · a plaidé · plaide · a promis · promet · tranche · tempère · soupire"
        ),
        _words("selon · d'après · d’après"),
    ),
    "es": Tongue(
        _words(
            "dijo · dice · ha dicho · afirmó · afirma · ha afirmado · señaló · señala · ha señalado · explicó"
            " · explica · ha explicado · declaró · declara · ha declarado · aseguró · asegura · ha asegurado · agregó"
            " · añadió · ha añadido · indicó · indica · sostuvo · sostiene · manifestó · expresó · comentó · comenta"
            " · advirtió · advierte · anunció · anuncia · escribió · escribe · respondió · responde · insistió"
            " · insiste · subrayó · subraya · reconoció · reconoce · destacó · destaca · apuntó · apunta"
            " · preguntó · pregunta · contó · cuenta · recordó · recuerda · denunció · denuncia · criticó · critica"
            " · lamentó · lamenta · exclamó · admitió · admite · contestó · replicó · concluyó · precisó · precisa"
            " · confesó · relató · relata · opinó · opina · resumió · matizó · avisó · prometió"
        ),
        _words("según"),
    ),
    "it": Tongue(
        _words(
            "ha detto · ha dichiarato · ha spiegato · ha affermato · ha aggiunto · ha sottolineato · ha scritto"
            " · ha risposto · ha ribadito · ha precisato · ha commentato · ha annunciato · ha osservato · ha ricordato"
            " · dice · disse · dichiara · spiega · afferma · aggiunge · sottolinea · scrive · risponde · ribadisce"
            " · precisa · commenta · annuncia · osserva · ricorda · racconta · sostiene · conclude"
            " · ha chiesto · chiede · ha raccontato · ha sostenuto · ha concluso · ha denunciato · denuncia"
            " · ha avvertito · avverte · ha promesso · ha ammesso · ammette · ha replicato · replica · ha confermato"
        ),
        _words("secondo"),
    ),
    "pt": Tongue(
        _words(
            "disse · diz · afirmou · afirma · declarou · declara · explicou · explica · acrescentou · acrescenta"
            " · ressaltou · destacou · destaca · escreveu · escreve · respondeu · responde · comentou · comenta"
            " · anunciou · anuncia · garantiu · garante · avaliou · avalia · contou · conta · criticou · critica"
            " · lembrou · lembra · concluiu · conclui · sublinhou · referiu · refere"
            " · perguntou · pergunta · relatou · relata · alertou · alerta · defendeu · defende · prometeu · admitiu"
            " · admite · reagiu · lamentou · lamenta · questionou · revelou · revela · informou · informa"
        ),
        _words("segundo · de acordo com"),
    ),
}
