// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sprouttrackreader.h"

#include "core/exchange/importwords.h"
#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace weehours::sprouttrack {

namespace {

using Column = QLatin1StringView;

// ---- The activity log: one table, with headings in the person's language. Its columns are always
// the same, so they are read by position. ----

enum Place {
    Date,
    Time,
    Type,
    SubType,
    Start,
    End,
    Duration,
    Amount,
    UnitWord,
    Details,
    Notes,
    Caretaker
};
constexpr int places = 12;

bool isActivityLog(const CsvTable &table)
{
    static const QRegularExpression date(QStringLiteral("^[0-9]{2}/[0-9]{2}/[0-9]{4}$"));
    // The space may be a narrow one that does not break.
    static const QRegularExpression time(QStringLiteral("^[0-9]{2}:[0-9]{2}\\s?[AP]M$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (table.heading().size() != places)
        return false;
    if (table.rows().isEmpty())
        return table.has(Column("Activity Type")) && table.has(Column("Sub-Type"));
    // Any of the first rows: one may be broken.
    constexpr qsizetype looked = 20;
    return std::ranges::any_of(table.rows().first(qMin(looked, table.rows().size())),
                               [](const CsvTable::Row &row) {
                                   return date.match(row.cells.value(Date)).hasMatch()
                                          && time.match(row.cells.value(Time)).hasMatch();
                               });
}

// `14 min 30 sec`, `10 hr`; in other languages `14 Min. 30 Sek.`, `10 Std.`, `10 godz.`
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
        if (unit.startsWith(u'm'))
            length += count * msecsPerMinute;
        else if (unit.startsWith(u's') && !unit.startsWith(Column("st")))
            length += count * msecsPerSecond;
        else
            length += count * msecsPerHour; // hr, h, Std, uur, t, godz, ore, hora
    }
    return read == 0 || !text.sliced(read).trimmed().isEmpty() ? std::nullopt
                                                               : std::optional(length);
}

/// A word of the activity log, and its translations in the other languages of the program, in the
/// form of CsvTable::plainName().
struct LogWord
{
    const char *english;
    const char16_t *others;
};

// Spanish, French, German, Italian, Portuguese, Dutch, Norwegian, Polish, Romanian, Hindi.
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
            u"czasnabrzuszku timppeburtică पेटकेबलसमय barrigaprabaixo magetid"},
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
    LogWord{"Breast", u"pecho seno sein allaitement brust stillen seno allattamento peito seio "
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
                      u"fastmat pokarmystałe solide alimentesolide ठोसआहार"},
    LogWord{"Sleep", u"sueño dormir sommeil dodo schlaf sonno sono slaap søvn sen somn नींद"},
    LogWord{"Nap", u"siesta sieste nickerchen mittagsschlaf pisolino sonnellino soneca sesta dutje "
                   u"lur dupp drzemka somndezi झपकी cochilo blund puidesomn"},
    LogWord{"Night Sleep", u"sueñonocturno sommeildenuit sommeilnocturne nachtschlaf sonnonotturno "
                           u"sononoturno sonodanoite nachtslaap nattesøvn sennocny somndenoapte"},
    LogWord{"Diaper", u"pañal couche windel windeln pannolino fralda luier bleie pieluszka "
                      u"pielucha scutec डायपर"},
    LogWord{"Wet", u"mojado mouillée mouillé pipi pis nass bagnato molhada molhado xixi nat plas "
                   u"våt tiss mokra mokro ud pipi गीला"},
    LogWord{"Dirty", u"sucio caca sale selle schmutzig stuhl groß sporco cacca suja sujo cocó cocô "
                     u"vies poep skitten bæsj brudna kupa murdar caca गंदा"},
    LogWord{"Both", u"ambos lesdeux mixte beides entrambi ambos beide begge obie oba ambele दोनों"},
    LogWord{"Pump",
            u"extracción sacaleches tirelait tiragedulait abpumpen pumpen tiralatte "
            u"estrazione extração bomba bombear kolven afkolven pumping odciąganie laktator "
            u"pompare muls पंप laktacja"},
    LogWord{"Medicine", u"medicina medicamento médicament medizin medikament arznei farmaco "
                        u"medicinale remédio medicijn medisin lek lekarstwo medicament दवा"},
    LogWord{"Supplement", u"suplemento complément supplément nahrungsergänzung ergänzungsmittel "
                          u"integratore supplemento supplement kosttilskudd tilskudd suplement "
                          u"पूरक"},
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
                         u"kamieńmilowy etapă piatrădehotar उपलब्धि momentimportant"},
    LogWord{"Walk",
            u"spaziergang paseo promenade balade passeggiata passeio wandeling wandelen tur "
            u"gåtur spacer plimbare"},
    LogWord{"Custom", u"benutzerdefiniert eigene eigenes personalizado personnalisé personalizzato "
                      u"aangepast egendefinert własny własne personalizat"},
    LogWord{"Neutral", u"neutro neutre neutraal nøytral neutralny obojętne neutru"},
    LogWord{"Note", u"nota note notiz notitie notat notatka notă नोट"},
    LogWord{"side", u"lado côté seite lato lado kant zijde side strona parte partea पक्ष"},
    LogWord{"left", u"izquierdo izquierda gauche links linke sinistra sinistro esquerdo esquerda "
                    u"venstre lewa lewy stânga stâng बायां"},
    LogWord{"right", u"derecho derecha droit droite rechts rechte destra destro direito direita "
                     u"rechts høyre prawa prawy dreapta drept दायां"},
    LogWord{"location",
            u"posizione ubicación lugar lieu emplacement ort luogo local localização locatie sted "
            u"plassering miejsce locație lokalizacja स्थान"},
    LogWord{"color", u"couleur farbe colore cor kleur farge kolor culoare"},
    LogWord{"condition", u"estado condición état zustand konsistenz condizione condição toestand "
                         u"tilstand stan stare"},
};

// The English word for one of the log; an unknown text is unchanged.
QString wordInEnglish(const QString &text)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        for (const LogWord &word : logWords) {
            const QString others = QString::fromUtf16(word.others);
            for (const QString &other : others.split(u' ', Qt::SkipEmptyParts)) {
                const QString plain = CsvTable::plainName(other);
                if (!all.contains(plain))
                    all.insert(plain, QString::fromLatin1(word.english));
            }
        }
        return all;
    }();
    return words.value(CsvTable::plainName(text), text);
}

// The same for two words of one bottle, such as `Fles/Moedermelk`.
QString inEnglish(const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("\\s*[/\\\\+]\\s*"));
    const QStringList parts = text.split(apart);
    QString word = wordInEnglish(text);
    if (parts.size() == 2 && word == text) {
        const QString milks = wordInEnglish(parts.at(0)) + u'/' + wordInEnglish(parts.at(1));
        if (milks.startsWith(Column("Formula/Breast")))
            word = QStringLiteral("Formula/Breast");
    }
    return word;
}

/// The parts of `Location: Crib; Quality: GOOD`, and those without a label.
struct Parts
{
    QHash<QString, QString> labelled;
    QStringList bare;

    explicit Parts(const QString &text)
    {
        for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
            const qsizetype colon = part.indexOf(u':');
            if (colon < 0)
                bare.append(part.trimmed());
            else
                labelled.insert(inEnglish(part.left(colon).trimmed()).toLower(),
                                part.mid(colon + 1).trimmed());
        }
    }
    QString take(const char *label) { return labelled.take(QString::fromLatin1(label)); }
    void noteRest(ImportedRow &row) const
    {
        QStringList labels = labelled.keys();
        labels.sort();
        for (const QString &label : std::as_const(labels))
            row.note(label + QStringLiteral(": ") + labelled.value(label));
        for (const QString &text : bare)
            row.note(text);
    }
};

void readBottle(ImportedRow &row, const QString &type, const QString &amount, const QString &unit,
                const QString &breastMilk)
{
    row.kind = kind::feed;
    row.fields.insert(field::method, QStringLiteral("bottle"));
    if (!type.isEmpty())
        row.setWord(field::milk, milkOf(type), Column("milk"), type);
    row.setMeasure(field::amountMl, Dimension::Volume, amount, unit, Column("amount"));
    if (!breastMilk.isEmpty())
        row.note(Column("breast milk"), breastMilk + u' ' + unit);
}

void readPumpAmounts(ImportedRow &row, const QString &text, const QString &unit)
{
    static const QRegularExpression pattern(QStringLiteral("(L|R|Total):\\s*([0-9.,]*[0-9])"));
    const auto known = unitOf(unit, Dimension::Volume);
    QHash<QString, double> amounts;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (const auto value = readNumber(match.captured(2)))
            amounts.insert(match.captured(1), *value);
    }
    const QString left = QStringLiteral("L");
    const QString right = QStringLiteral("R");
    const QString total = QStringLiteral("Total");
    if (const auto whole = readNumber(text))
        amounts.insert(total, *whole);
    if (amounts.contains(left))
        row.add(field::leftMl, amounts.value(left), known);
    if (amounts.contains(right))
        row.add(field::rightMl, amounts.value(right), known);
    if (amounts.contains(left) || amounts.contains(right))
        row.add(field::totalMl, amounts.value(left) + amounts.value(right), known);
    else if (amounts.contains(total))
        row.add(field::totalMl, amounts.value(total), known);
}

/// @returns why the row cannot be read
std::optional<QString> readMeasurement(ImportedRow &row, const QString &type, const QString &amount,
                                       const QString &unit)
{
    struct Kind
    {
        const char *word;
        QLatin1StringView kind;
        QLatin1StringView field;
        Dimension dimension;
    };
    const QString plain = CsvTable::plainName(type);
    for (const Kind &one :
         {Kind{"weight", kind::growth, field::weightG, Dimension::Weight},
          Kind{"height", kind::growth, field::heightMm, Dimension::Length},
          Kind{"length", kind::growth, field::heightMm, Dimension::Length},
          Kind{"headcircumference", kind::growth, field::headMm, Dimension::Length},
          Kind{"temperature", kind::temperature, field::centiC, Dimension::Temperature}}) {
        if (plain != Column(one.word))
            continue;
        row.kind = one.kind;
        const auto measure = readMeasure(amount + u' ' + unit, one.dimension);
        if (!measure)
            return ImportWords::notUnderstood(amount + u' ' + unit);
        row.add(one.field, measure->value, measure->unit);
        return std::nullopt;
    }
    return ImportWords::unknownType(type);
}

// @returns whether it is the number of a dose
bool setVaccineDose(ImportedRow &row, const QString &number)
{
    constexpr int most = 20; // what the schema takes
    const int dose = number.toInt();
    if (dose < 1 || dose > most)
        return false;
    row.fields.insert(field::dose, dose);
    return true;
}

/// @returns why the row cannot be read
std::optional<QString> readActivity(ImportedRow &row, const QStringList &cells)
{
    const QString type = inEnglish(cells.value(Type).trimmed());
    QString sub = inEnglish(cells.value(SubType).trimmed());
    // In some languages a feed and a bottle have the same word; the type of a feed is none.
    if (sub == Column("Feed"))
        sub = QStringLiteral("Bottle");
    const QString amount = cells.value(Amount).trimmed();
    const QString unit = cells.value(UnitWord).trimmed();
    Parts parts(cells.value(Details));
    std::optional<QString> why;
    // Only a breast feed has a side, and only the others have an amount.
    const bool isUnknownFeed = type == Column("Feed") && sub != Column("Breast")
                               && sub != Column("Bottle") && sub != Column("Solids") && !milkOf(sub)
                               && !reactionOf(sub);
    if (type == Column("Feed")
        && (sub == Column("Breast")
            || (isUnknownFeed && parts.labelled.contains(QStringLiteral("side"))))) {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("breast"));
        const auto length = lengthOf(cells.value(Duration));
        const auto side = sideOf(inEnglish(parts.take("side")));
        if (side && length)
            row.fields.insert(*side == Column("left") ? field::leftSeconds : field::rightSeconds,
                              *length / msecsPerSecond);
    } else if (isUnknownFeed && (amount.isEmpty() || !unitOf(unit, Dimension::Volume))) {
        return ImportWords::unknownType(sub.isEmpty() ? type : sub);
    } else if (type == Column("Feed") && sub != Column("Solids") && !reactionOf(sub)) {
        readBottle(row, sub == Column("Bottle") ? QString() : sub, amount, unit,
                   parts.take("breast milk"));
    } else if (type == Column("Food") || type == Column("Feed") || type == Column("Solids")) {
        row.kind = kind::solids;
        QString food = parts.take("food");
        if (food.isEmpty() && !parts.bare.isEmpty())
            food = parts.bare.takeFirst();
        row.setFood(food, type);
        if (!sub.isEmpty() && sub != Column("Solids"))
            row.setWord(field::reaction, reactionOf(sub), Column("liked"), sub);
        if (!amount.isEmpty())
            row.note(Column("amount"), amount + u' ' + unit);
    } else if (type == Column("Sleep")) {
        row.kind = kind::sleep;
        row.note(sub);
        row.setText(field::place, parts.take("location"));
        row.isRunning = !row.end && !row.length;
    } else if (type == Column("Diaper")) {
        row.kind = kind::nappy;
        const auto known = nappyTypeOf(sub);
        if (!known)
            return ImportWords::notUnderstood(sub);
        row.fields.insert(field::type, QString(*known));
        if (const QString colour = parts.take("color"); !colour.isEmpty())
            row.setWord(field::colour, colourOf(colour), Column("colour"), colour);
        if (const QString texture = parts.take("condition"); !texture.isEmpty())
            row.setWord(field::consistency, consistencyOf(texture), Column("consistency"), texture);
    } else if (type == Column("Pump")) {
        row.kind = kind::pumping;
        readPumpAmounts(row, amount, unit);
        row.note(sub);
    } else if (type == Column("Medicine") || type == Column("Supplement")) {
        row.kind = kind::medication;
        if (parts.bare.isEmpty())
            return ImportWords::noName();
        row.setText(field::name, parts.bare.takeFirst());
        row.setDose(amount, unit);
    } else if (type == Column("Measurement")) {
        why = readMeasurement(row, sub, amount, unit);
    } else if (type == Column("Bath")) {
        row.kind = kind::bath;
        row.note(sub);
    } else if (type == Column("Activity") || type == Column("Play")) {
        row.kind = kind::activity;
        const auto activity = activityOf(sub).value_or(Column("other"));
        row.fields.insert(field::activity, QString(activity));
        const bool hasOwnName = (sub.isEmpty() || sub == Column("Custom")) && !parts.bare.isEmpty();
        if (activity == Column("other") && hasOwnName)
            row.setText(field::name, parts.bare.takeFirst());
        else if (activity == Column("other"))
            row.setText(field::name, sub.isEmpty() ? type : sub);
    } else if (type == Column("Vaccine")) {
        row.kind = kind::vaccination;
        if (parts.bare.isEmpty())
            return ImportWords::noName();
        row.setText(field::name, parts.bare.takeFirst());
        // `Dose #2`, in any language.
        static const QRegularExpression dose(QStringLiteral("^\\D+#?\\s?([0-9]{1,2})$"));
        if (parts.bare.size() == 1
            && setVaccineDose(row, dose.match(parts.bare.constFirst()).captured(1)))
            parts.bare.clear();
    } else if (type == Column("Milk Adjust")) {
        // The stock of milk is no entry of a baby's day.
        row.kind = kind::note;
        row.note(Column("milk"), amount + u' ' + unit);
        row.note(sub);
    } else if (type == Column("Milestone")) {
        row.kind = kind::milestone;
        row.setText(field::title, parts.bare.isEmpty() ? sub : parts.bare.takeFirst());
    } else if (type == Column("Note")) {
        row.kind = kind::note;
    } else {
        return ImportWords::unknownType(type);
    }
    parts.noteRest(row);
    return why;
}

void readActivityLog(const ImportDocument &document, ImportReading &reading)
{
    const CsvTable &table = document.table();
    for (const CsvTable::Row &line : table.rows()) {
        ImportedRow row;
        row.file = document.index();
        row.row = line.number;
        row.identity = line.cells.join(u'\x1e');
        if (line.isBroken) {
            reading.complain(row, ImportWords::brokenRow());
            continue;
        }
        const QString date = line.cells.value(Date).trimmed();
        const auto day = readTime(date, DateOrder::MonthFirst);
        const QString start = line.cells.value(Start).trimmed();
        const QString shown = start.isEmpty() ? line.cells.value(Time).trimmed() : start;
        const auto clock = readClock(shown);
        if (!day || !clock) {
            reading.complain(row, ImportWords::noTime(date + u' ' + shown));
            continue;
        }
        row.start = day;
        row.start->clock = *clock;
        if (const auto end = readClock(line.cells.value(End))) {
            const QDate on = day->wall(DateOrder::MonthFirst).date();
            row.end = timeAt(*end < *clock ? on.addDays(1) : on, *end);
        } else {
            row.length = lengthOf(line.cells.value(Duration));
        }
        row.note(line.cells.value(Notes));
        row.caregiver = line.cells.value(Caretaker).trimmed();
        if (const auto why = readActivity(row, line.cells))
            reading.complain(row, *why);
        else
            reading.add(std::move(row));
    }
}

// ---- The tables of a family's archive ----

// What is read, and what is of use only in the program itself.
constexpr std::array familyColumns{Column("id"),
                                   Column("time"),
                                   Column("date"),
                                   Column("startTime"),
                                   Column("endTime"),
                                   Column("duration"),
                                   Column("feedDuration"),
                                   Column("pauseDuration"),
                                   Column("type"),
                                   Column("amount"),
                                   Column("unitAbbr"),
                                   Column("unit"),
                                   Column("value"),
                                   Column("side"),
                                   Column("food"),
                                   Column("foodName"),
                                   Column("notes"),
                                   Column("hadReaction"),
                                   Column("reactionDescription"),
                                   Column("bottleType"),
                                   Column("breastMilkAmount"),
                                   Column("sessionId"),
                                   Column("sourcePumpId"),
                                   Column("createdAt"),
                                   Column("updatedAt"),
                                   Column("deletedAt"),
                                   Column("familyId"),
                                   Column("babyId"),
                                   Column("caretakerId"),
                                   Column("foodId"),
                                   Column("medicineId"),
                                   Column("contactId"),
                                   Column("baby"),
                                   Column("caretaker"),
                                   Column("medicine"),
                                   Column("family"),
                                   Column("babyName"),
                                   Column("caretakerName"),
                                   Column("location"),
                                   Column("quality"),
                                   Column("condition"),
                                   Column("color"),
                                   Column("blowout"),
                                   Column("creamApplied"),
                                   Column("leftAmount"),
                                   Column("rightAmount"),
                                   Column("totalAmount"),
                                   Column("doseAmount"),
                                   Column("medicineName"),
                                   Column("soapUsed"),
                                   Column("shampooUsed"),
                                   Column("vaccineName"),
                                   Column("doseNumber"),
                                   Column("enjoyment"),
                                   Column("feedLogId"),
                                   Column("mood"),
                                   Column("reason"),
                                   Column("activities"),
                                   Column("content"),
                                   Column("title"),
                                   Column("description"),
                                   Column("ageInDays"),
                                   Column("photo")};

bool isFamilyTable(const CsvTable &table)
{
    return table.has(Column("id")) && table.has(Column("babyId")) && table.has(Column("deletedAt"));
}

// A table that the archive has beside the logs.
bool isOtherFamilyTable(const CsvTable &table)
{
    const auto has = [&](const char *name) { return table.has(Column(name)); };
    // Links between two others have nothing but their ids.
    const bool isLink = table.heading().size() == 2
                        && (has("eventId") || (has("contactId") && has("medicineId"))
                            || (has("contactId") && has("vaccineLogId")));
    return isLink || (has("id") && has("familyId") && has("createdAt"))
           || (has("unitAbbr") && has("unitName")) || (has("familyId") && has("joinedAt"))
           || (has("storedName") && has("vaccineLogId"))
           || (has("photoId") && (has("activityId") || has("accountId")));
}

// What is no entry of a day, and is said to be left out.
QString leftOutOf(const CsvTable &table)
{
    if (table.has(Column("recurrencePattern")))
        return QStringLiteral("calendar");
    if (table.has(Column("allergenType")))
        return QStringLiteral("allergens");
    return table.has(Column("storedName")) ? QStringLiteral("photos") : QString();
}

/// The names by the ids that the logs of newer versions have in their place.
struct FamilyNames
{
    QHash<QString, QString> babies;
    QHash<QString, QString> caretakers;
    QHash<QString, QString> medicines;
    QHash<QString, QString> foods;

    void take(const CsvTable &table)
    {
        const bool isBaby = table.has(Column("firstName"));
        QHash<QString, QString> &names = isBaby                              ? babies
                                         : table.has(Column("loginId"))      ? caretakers
                                         : table.has(Column("isSupplement")) ? medicines
                                                                             : foods;
        if (!isBaby && !table.has(Column("name")))
            return;
        for (const CsvTable::Row &row : table.rows()) {
            const auto cell = [&](const char *name) { return table.cell(row, Column(name)); };
            names.insert(cell("id"), isBaby
                                         ? (cell("firstName") + u' ' + cell("lastName")).trimmed()
                                         : cell("name"));
        }
    }
};

struct Line
{
    const CsvTable &table;
    const CsvTable::Row &row;
    const FamilyNames &names;

    [[nodiscard]] QString cell(const char *name) const { return table.cell(row, Column(name)); }
    /// A name that is in its own column, or is looked up by its id.
    [[nodiscard]] QString named(const char *name, const char *id,
                                const QHash<QString, QString> &byId) const
    {
        const QString own = cell(name);
        return own.isEmpty() ? byId.value(cell(id)) : own;
    }
};

/// @returns why the row cannot be read
std::optional<QString> readFeedLog(ImportedRow &row, const Line &line)
{
    const QString type = line.cell("type");
    if (type == Column("BREAST")) {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("breast"));
        const auto length = readSeconds(line.cell("feedDuration"));
        const auto side = sideOf(line.cell("side"));
        if (side && length)
            row.fields.insert(*side == Column("left") ? field::leftSeconds : field::rightSeconds,
                              *length / msecsPerSecond);
    } else if (type == Column("BOTTLE")) {
        readBottle(row, line.cell("bottleType"), line.cell("amount"), line.cell("unitAbbr"),
                   line.cell("breastMilkAmount"));
    } else if (type == Column("SOLIDS")) {
        row.kind = kind::solids;
        row.setFood(line.cell("food"), QStringLiteral("solids"));
        if (!line.cell("amount").isEmpty())
            row.note(Column("amount"), line.cell("amount") + u' ' + line.cell("unitAbbr"));
    } else {
        return ImportWords::unknownType(type);
    }
    if (isYes(line.cell("hadReaction")))
        row.note(Column("reaction"), line.cell("reactionDescription").isEmpty()
                                         ? QStringLiteral("yes")
                                         : line.cell("reactionDescription"));
    return std::nullopt;
}

/// @returns why the row cannot be read
std::optional<QString> readFamilyRow(ImportedRow &row, const Line &line)
{
    const CsvTable &table = line.table;
    if (table.has(Column("feedDuration")) || table.has(Column("bottleType")))
        return readFeedLog(row, line);
    if (table.has(Column("quality"))) {
        row.kind = kind::sleep;
        row.setText(field::place, line.cell("location"));
        row.note(Column("type"), line.cell("type"));
        row.note(Column("quality"), line.cell("quality"));
        if (!row.end)
            row.length = line.cell("duration").isEmpty() ? std::nullopt
                                                         : readMinutes(line.cell("duration"));
        row.isRunning = !row.end && !row.length;
        return std::nullopt;
    }
    if (table.has(Column("condition")) || table.has(Column("blowout"))) {
        row.kind = kind::nappy;
        const auto type = nappyTypeOf(line.cell("type"));
        if (!type)
            return ImportWords::notUnderstood(line.cell("type"));
        row.fields.insert(field::type, QString(*type));
        if (const QString colour = line.cell("color"); !colour.isEmpty())
            row.setWord(field::colour, colourOf(colour), Column("colour"), colour);
        if (const QString texture = line.cell("condition"); !texture.isEmpty())
            row.setWord(field::consistency, consistencyOf(texture), Column("consistency"), texture);
        if (isYes(line.cell("blowout")))
            row.note(QStringLiteral("blowout"));
        if (isYes(line.cell("creamApplied")))
            row.note(QStringLiteral("cream applied"));
        return std::nullopt;
    }
    if (table.has(Column("leftAmount")) || table.has(Column("totalAmount"))) {
        row.kind = kind::pumping;
        readPumpAmounts(row,
                        QStringLiteral("L: %1, R: %2, Total: %3")
                            .arg(line.cell("leftAmount"), line.cell("rightAmount"),
                                 line.cell("totalAmount")),
                        line.cell("unitAbbr"));
        return std::nullopt;
    }
    if (table.has(Column("doseAmount"))) {
        row.kind = kind::medication;
        row.setText(field::name, line.named("medicineName", "medicineId", line.names.medicines));
        if (row.fields.isEmpty())
            return ImportWords::noName();
        row.setDose(line.cell("doseAmount"), line.cell("unitAbbr"));
        return std::nullopt;
    }
    if (table.has(Column("value")) && table.has(Column("unit")))
        return readMeasurement(row, line.cell("type"), line.cell("value"), line.cell("unit"));
    if (table.has(Column("soapUsed"))) {
        row.kind = kind::bath;
        for (const auto &[column, word] :
             {std::pair("soapUsed", "soap"), std::pair("shampooUsed", "shampoo")}) {
            if (isYes(line.cell(column)))
                row.note(QString::fromLatin1(word));
        }
        return std::nullopt;
    }
    if (table.has(Column("vaccineName"))) {
        row.kind = kind::vaccination;
        row.setText(field::name, line.cell("vaccineName"));
        if (row.fields.isEmpty())
            return ImportWords::noName();
        if (!setVaccineDose(row, line.cell("doseNumber")))
            row.note(Column("dose"), line.cell("doseNumber"));
        return std::nullopt;
    }
    if (table.has(Column("enjoyment"))) {
        row.kind = kind::solids;
        row.setFood(line.named("foodName", "foodId", line.names.foods), QStringLiteral("solids"));
        if (const QString liked = line.cell("enjoyment"); !liked.isEmpty())
            row.setWord(field::reaction, reactionOf(liked), Column("liked"), liked);
        if (isYes(line.cell("hadReaction")))
            row.note(Column("reaction"), line.cell("reactionDescription").isEmpty()
                                             ? QStringLiteral("yes")
                                             : line.cell("reactionDescription"));
        if (!line.cell("amount").isEmpty())
            row.note(Column("amount"), line.cell("amount") + u' ' + line.cell("unitAbbr"));
        return std::nullopt;
    }
    if (table.has(Column("activities"))) {
        row.kind = kind::activity;
        const QString type = line.cell("type");
        const auto activity = activityOf(type).value_or(Column("other"));
        row.fields.insert(field::activity, QString(activity));
        const QString what = line.cell("activities");
        const bool hasOwnName = !what.isEmpty() && (type.isEmpty() || type == Column("CUSTOM"));
        if (activity == Column("other"))
            row.setText(field::name, hasOwnName ? what : type);
        if (!hasOwnName || activity != Column("other"))
            row.note(what);
        return std::nullopt;
    }
    if (table.has(Column("mood")) || table.has(Column("reason"))) {
        row.kind = kind::note;
        row.note(Column("mood"), line.cell("mood"));
        if (!line.cell("amount").isEmpty())
            row.note(Column("milk"), line.cell("amount") + u' ' + line.cell("unitAbbr"));
        row.note(line.cell("reason"));
        return std::nullopt;
    }
    if (table.has(Column("content"))) {
        row.kind = kind::note;
        row.note(line.cell("content"));
        return std::nullopt;
    }
    if (table.has(Column("title"))) {
        row.kind = kind::milestone;
        row.setText(field::title, line.cell("title"));
        row.note(line.cell("description"));
        return std::nullopt;
    }
    const QString type = line.cell("type");
    return type.isEmpty() ? ImportWords::nothingInIt() : ImportWords::unknownType(type);
}

// Combines the two halves of a breast session into one feed.
bool joinsSession(const ImportedRow &half, const QString &session, QHash<QString, qsizetype> &at,
                  QList<ImportedRow> &rows)
{
    if (session.isEmpty() || half.fields.value(field::method).toString() != Column("breast"))
        return false;
    if (!at.contains(session)) {
        at.insert(session, rows.size());
        return false;
    }
    ImportedRow &whole = rows[at.value(session)];
    for (const auto name : {field::leftSeconds, field::rightSeconds}) {
        const qint64 sum = whole.fields.value(name).toInteger()
                           + half.fields.value(name).toInteger();
        if (sum > 0)
            whole.fields.insert(name, sum);
    }
    const auto before = [](const std::optional<WrittenTime> &one,
                           const std::optional<WrittenTime> &other) {
        return one && other && one->instant && other->instant && *one->instant < *other->instant;
    };
    if (before(half.start, whole.start))
        whole.start = half.start;
    if (before(whole.end, half.end))
        whole.end = half.end;
    whole.notes.append(half.notes);
    return true;
}

void readFamilyTable(const ImportDocument &document, const FamilyNames &names,
                     ImportReading &reading)
{
    const CsvTable &table = document.table();
    const QList<qsizetype> others = table.columnsExcept(familyColumns);
    QHash<QString, qsizetype> sessions;
    for (const CsvTable::Row &cells : table.rows()) {
        if (cells.isBroken) {
            reading.complain(document.index(), cells.number, ImportWords::brokenRow());
            continue;
        }
        const Line line{table, cells, names};
        if (!line.cell("deletedAt").isEmpty()) {
            ++reading.deleted;
            continue;
        }
        ImportedRow row;
        row.file = document.index();
        row.row = cells.number;
        row.identity = line.cell("id");
        row.baby = line.named("babyName", "babyId", names.babies);
        // Without a name the id tells two children apart.
        if (row.baby.isEmpty())
            row.baby = line.cell("babyId");
        row.caregiver = line.named("caretakerName", "caretakerId", names.caretakers);
        row.note(line.cell("notes"));
        QString start = line.cell("startTime");
        for (const char *other : {"time", "date"}) {
            if (start.isEmpty())
                start = line.cell(other);
        }
        row.start = readTime(start);
        const QString end = line.cell("endTime");
        row.end = readTime(end);
        if (!row.start || (!end.isEmpty() && !row.end)) {
            reading.complain(row, ImportWords::noTime(row.start ? end : start));
            continue;
        }
        const QString session = line.cell("sessionId");
        const auto why = readFamilyRow(row, line);
        row.notes.append(table.linesOf(cells, others));
        if (why) {
            reading.complain(row, *why);
        } else {
            // Both halves have the same identity, whichever comes first.
            if (!session.isEmpty()
                && row.fields.value(field::method).toString() == Column("breast"))
                row.identity = QStringLiteral("session/") + session;
            if (!joinsSession(row, session, sessions, reading.rows))
                reading.add(std::move(row));
        }
    }
}

} // namespace

bool recognises(const ImportDocument &document)
{
    return document.isTable()
           && (isActivityLog(document.table()) || isFamilyTable(document.table())
               || isOtherFamilyTable(document.table()));
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    FamilyNames names;
    for (const ImportDocument *document : documents) {
        if (!isFamilyTable(document->table()) && isOtherFamilyTable(document->table()))
            names.take(document->table());
    }
    for (const ImportDocument *document : documents) {
        const CsvTable &table = document->table();
        const QString leftOut = leftOutOf(table);
        if (!leftOut.isEmpty() && !table.rows().isEmpty())
            reading.complain(document->index(), 0,
                             ImportWords::unknownList(leftOut,
                                                      static_cast<int>(table.rows().size())));
        else if (leftOut.isEmpty() && isFamilyTable(table))
            readFamilyTable(*document, names, reading);
        else if (!isOtherFamilyTable(table))
            readActivityLog(*document, reading);
    }
    return {};
}

} // namespace weehours::sprouttrack
