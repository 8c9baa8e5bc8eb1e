// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sprouttrackwords.h"

#include "core/exchange/csvtable.h"
#include "core/protocol/instant.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace weehours::sprouttrack {

namespace {

/// A word of the activity log, and its translations in the other languages of the program.
struct LogWord
{
    const char *english;
    const char16_t *others;
};

// Spanish, French, German, Italian, Portuguese, Dutch, Norwegian, Polish, Romanian, Hindi; in some
// languages with the endings for a nappy of either gender.
constexpr std::array logWords{
    LogWord{"Feed", u"toma alimentación tétée repas alimentation biberon fütterung füttern "
                    u"mahlzeit poppata pasto alimentazione pappa alimentação mamada refeição "
                    u"voeding mating måltid karmienie masă hrănire alimentare फ़ीड दूध"},
    LogWord{"Food", u"nahrung lebensmittel essen comida alimento alimentos nourriture aliment "
                    u"aliments cibo alimento jedzenie pokarm eten voedsel mat mâncare आहार भोजन"},
    LogWord{"Bottle", u"flasche fläschchen biberón botella biberon biberon mamadeira biberão fles "
                      u"flaske butelka biberon बोतल"},
    LogWord{"Vaccine", u"impfung impfstoff vacuna vaccin vaccino vacina vaccinatie vaksine "
                       u"szczepienie szczepionka vaccinare टीका"},
    LogWord{"Milk Adjust", u"milchanpassen ajustarleche ajustedeleche ajusterlelait "
                           u"ajustementdulait regolazionelatte ajustarleite ajustedeleite "
                           u"melkaanpassing justermelk korektamleka ajustarelapte"},
    LogWord{"Tummy Time",
            u"bauchlage tiempobocaabajo tempssurleventre tempodebruços buiktijd mageleie "
            u"czasnabrzuszku timppeburtică timppeburică पेटकेबलसमय barrigaprabaixo magetid"},
    LogWord{"Indoor Play", u"spieldrinnen juegointerior jeuintérieur jeuenintérieur giocointerno "
                           u"brincadeirainterna binnenspelen innelek zabawawdomu brincadeiraemcasa "
                           u"brincadeiranointerior innendørslek joacăîninterior"},
    LogWord{"Outdoor Play",
            u"spieldraußen juegoalairelibre juegoexterior jeuextérieur jeuenextérieur "
            u"giocoesterno brincadeiraaoarlivre buitenspelen utelek zabawanadworze "
            u"giocoallaperto brincadeiranoexterior utendørslek joacăînexterior "
            u"joacăînaerliber"},
    LogWord{"Loved",
            u"geliebt encantó adoré adorato adorou amou geweldig elsket uwielbia waserdolop "
            u"bardzosmakowało adorat"},
    LogWord{"Liked", u"gemocht gustó aimé piaciuto gostou lekker likte smakowało gradito "
                     u"vondhetlekker iaplăcut"},
    LogWord{"Disliked", u"nichtgemocht nogustó pasaimé nonpiaciuto nãogostou nietlekker misliktet "
                        u"niesmakowało nongradito vondhetnietlekker mislikte likteikke nuiaplăcut"},
    LogWord{"Hated", u"gehasst odió détesté odiato odiou gehaat hatet bardzoniesmakowało detestou "
                     u"haattehet detestat"},
    LogWord{"Breast",
            u"pecho seno sein allaitement brust stillen seno allattamento peito seio mama "
            u"amamentação borst borstvoeding bryst amming pierś piersi sân alăptare "
            u"स्तन स्तनपान"},
    LogWord{"Formula",
            u"säuglingsnahrung fórmula formule laitartificiel laitinfantile formel "
            u"formelmilch premilch säuglingsmilch formula latteartificiale latteinpolvere "
            u"leiteartificial kunstvoeding flesvoeding morsmelkerstatning mlekomodyfikowane "
            u"mieszanka formulă laptepraf फ़ॉर्मूला erstatning"},
    LogWord{"Formula/Breast",
            u"latteinpolvereseno fórmulaleite fórmulamama flesmoedermelk erstatningbryst "
            u"modyfikowanematki formulăsân"},
    LogWord{"Breast Milk", u"lechematerna laitmaternel muttermilch lattematerno leitematerno "
                           u"moedermelk morsmelk mlekomatki laptematern मांकादूध"},
    LogWord{"Solids", u"sólidos alimentossólidos solides alimentssolides beikost festenahrung "
                      u"solidi cibisolidi alimentossólidos vastevoeding vastvoedsel fastføde "
                      u"fastmat pokarmystałe stałepokarmy solide alimentesolide ठोसआहार"},
    LogWord{"Sleep", u"sueño dormir sommeil dodo schlaf sonno sono slaap søvn sen somn नींद"},
    LogWord{"Nap", u"siesta sieste nickerchen mittagsschlaf pisolino sonnellino soneca sesta dutje "
                   u"lur dupp drzemka somndezi झपकी cochilo blund puidesomn"},
    LogWord{"Night Sleep", u"sueñonocturno sommeildenuit sommeilnocturne nachtschlaf sonnonotturno "
                           u"sononoturno sonodanoite nachtslaap nattesøvn sennocny somndenoapte"},
    LogWord{"Diaper", u"pañal couche windel windeln pannolino fralda luier bleie pieluszka "
                      u"pielucha scutec डायपर"},
    LogWord{"Wet",
            u"mojado mojada mouillée mouillé pipi pis nass bagnato bagnata molhada molhado xixi "
            u"nat plas våt våte tiss mokra mokro mokre ud udă umed umedă pipi गीला"},
    LogWord{"Dirty",
            u"sucio sucia caca sale souillée selle schmutzig stuhl groß sporco sporca cacca "
            u"suja sujo cocó cocô vies vuil poep skitten bæsj brudna brudne kupa murdar "
            u"murdară गंदा"},
    LogWord{"Both", u"ambos ambas lesdeux mixte beides entrambi entrambe beide begge obie oba "
                    u"ambele दोनों"},
    LogWord{"Pump",
            u"extracción sacaleches tirelait tiragedulait abpumpen pumpen tiralatte "
            u"estrazione extração bomba bombear kolven afkolven pumping odciąganie laktator "
            u"pompare muls पंप पंपिंग laktacja"},
    LogWord{"Medicine", u"medicina medicamento médicament medizin medikament arznei farmaco "
                        u"medicinale remédio medicijn medisin lek lekarstwo medicament दवा"},
    LogWord{"Supplement", u"suplemento complément supplément nahrungsergänzung ergänzungsmittel "
                          u"integratore supplemento supplement kosttilskudd tilskudd suplement "
                          u"पूरक सप्लीमेंट supliment"},
    LogWord{"Measurement", u"medición medida mesure messung misura misurazione medição meting "
                           u"måling pomiar măsurătoare măsurare माप"},
    LogWord{"Weight", u"peso poids gewicht gewicht vekt waga greutate वजन"},
    LogWord{"Height", u"altura talla estatura taille größe länge altezza lengte høyde wzrost "
                      u"înălțime ऊंचाई"},
    LogWord{"Head Circumference",
            u"perímetrocefálico circunferenciadelacabeza périmètrecrânien circonférencedelatête "
            u"kopfumfang circonferenzacranica circonferenzadellatesta "
            u"circunferênciadacabeça perímetrocefálico hoofdomtrek hodeomkrets "
            u"obwódgłowy circumferințacapului सिरकीपरिधि"},
    LogWord{"Temperature", u"temperatura température temperatur temperatuur temperatură तापमान"},
    LogWord{"Bath", u"baño bain bad bagno bagnetto banho kąpiel baie स्नान"},
    LogWord{"Activity", u"actividad activité aktivität attività atividade activiteit aktivitet "
                        u"aktywność activitate गतिविधि"},
    LogWord{"Play", u"juego jeu spielen spiel gioco brincadeira spelen lek zabawa joacă"},
    LogWord{"Milestone", u"hito étape étapeclé meilenstein traguardo tappa marco mijlpaal milepæl "
                         u"kamieńmilowy etapă piatrădehotar उपलब्धि माइलस्टोन "
                         u"momentimportant"},
    LogWord{"Walk",
            u"spaziergang paseo promenade balade passeggiata passeio wandeling wandelen tur "
            u"gåtur spacer plimbare merspejos"},
    LogWord{"Custom", u"benutzerdefiniert eigene eigenes personalizado personnalisé personalizzato "
                      u"aangepast egendefinert własny własne personalizat adicional"},
    LogWord{"Neutral", u"neutro neutre neutraal nøytral neutralny neutralnie obojętne "
                       u"neutru"},
    LogWord{"Note", u"nota note notiz notitie notat notatka notă नोट"},
    LogWord{"side", u"lado côté seite lato lado kant zijde side strona parte partea पक्ष "
                    u"साइड"},
    LogWord{"left", u"izquierdo izquierda gauche links linke sinistra sinistro esquerdo esquerda "
                    u"venstre lewa lewy stânga stâng बायां"},
    LogWord{"right", u"derecho derecha droit droite rechts rechte destra destro direito direita "
                     u"rechts høyre prawa prawy dreapta drept दायां"},
    LogWord{"location",
            u"posizione ubicación lugar lieu emplacement ort luogo local localização locatie sted "
            u"plassering miejsce locație lokalizacja स्थान"},
    LogWord{"color", u"couleur farbe colore cor kleur farge kolor culoare"},
    LogWord{"condition", u"estado condición état zustand konsistenz condizione condição toestand "
                         u"tilstand stan stare consistência"},
};

// For comparison: without accents, which a spreadsheet or a Mac writes as characters of their own.
QString plainWord(const QString &text)
{
    return CsvTable::plainName(text.normalized(QString::NormalizationForm_D));
}

QString wordInEnglish(const QString &text)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        for (const LogWord &word : logWords) {
            const QString others = QString::fromUtf16(word.others);
            for (const QString &other : others.split(u' ', Qt::SkipEmptyParts)) {
                const QString plain = plainWord(other);
                if (!all.contains(plain))
                    all.insert(plain, QString::fromLatin1(word.english));
            }
        }
        return all;
    }();
    return words.value(plainWord(text), text);
}

} // namespace

QString inEnglish(const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("\\s*[/\\\\+]\\s*"));
    // Two words of one bottle, such as `Fles/Moedermelk`.
    const QStringList parts = text.split(apart);
    QString word = wordInEnglish(text);
    if (parts.size() == 2 && word == text) {
        const QString milks = wordInEnglish(parts.at(0)) + u'/' + wordInEnglish(parts.at(1));
        if (milks.startsWith(QLatin1StringView("Formula/Breast")))
            word = QStringLiteral("Formula/Breast");
    }
    return word;
}

std::optional<qint64> lengthOf(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("\\G\\s*([0-9]+)\\s*([^\\s0-9.]+)\\.?"));
    qint64 length = 0;
    qsizetype read = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        read = match.capturedEnd();
        const QString unit = match.captured(2).toLower();
        const qint64 count = match.captured(1).toLongLong();
        if (unit.startsWith(u'm') || unit.startsWith(QStringView(u"मि")))
            length += count * msecsPerMinute;
        else if ((unit.startsWith(u's') && !unit.startsWith(QLatin1StringView("st")))
                 || unit.startsWith(QStringView(u"से")))
            length += count * msecsPerSecond;
        else
            length += count * msecsPerHour; // hr, h, Std, uur, t, godz, oră, hora
    }
    return read == 0 || !text.sliced(read).trimmed().isEmpty() ? std::nullopt
                                                               : std::optional(length);
}

} // namespace weehours::sprouttrack
