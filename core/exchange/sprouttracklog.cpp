// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sprouttracklog.h"

#include "core/exchange/sprouttrackentries.h"
#include "core/exchange/sprouttrackwords.h"
#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>
#include <initializer_list>

namespace weehours::sprouttrack {

namespace {

using Column = QLatin1StringView;

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
    /// The text with this label, or else the first with a label not known here whose text `isIt`.
    QString take(const char *label, const std::function<bool(const QString &)> &isIt)
    {
        QStringList labels = labelled.keys();
        labels.sort();
        labels.prepend(QString::fromLatin1(label));
        for (const QString &one : std::as_const(labels)) {
            if (labelled.contains(one) && (one == labels.constFirst() || isIt(labelled.value(one))))
                return labelled.take(one);
        }
        return {};
    }
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

/// One row, with the words of its type and its sub-type in English.
struct LoggedActivity
{
    QString type;
    QString subType;
    QString duration;
    QString amount;
    QString unit;
    QString details;
    Parts parts;

    explicit LoggedActivity(const QStringList &cells)
        : type(inEnglish(cells.value(Type).trimmed())),
          subType(inEnglish(cells.value(SubType).trimmed())),
          duration(cells.value(Duration)),
          amount(cells.value(Amount).trimmed()),
          unit(cells.value(UnitWord).trimmed()),
          details(cells.value(Details).trimmed()),
          parts(details)
    {
        // In some languages a feed and a bottle have the same word; the type of a feed is none.
        if (subType == Column("Feed"))
            subType = QStringLiteral("Bottle");
        if (!isKnownType())
            type = impliedType().value_or(type);
    }

    [[nodiscard]] bool is(const char *word) const { return type == Column(word); }

    [[nodiscard]] bool isKnownType() const
    {
        constexpr std::array types{"Feed",        "Food", "Solids",      "Sleep",
                                   "Diaper",      "Pump", "Medicine",    "Vaccine",
                                   "Measurement", "Bath", "Play",        "Activity",
                                   "Milestone",   "Note", "Milk Adjust", "Supplement"};
        return std::ranges::any_of(types, [this](const char *word) { return is(word); });
    }

    // The type that the rest of the row has, where its own word is of a version not known here.
    [[nodiscard]] std::optional<QString> impliedType() const
    {
        const auto isOneOf = [this](std::initializer_list<const char *> words) {
            return std::ranges::any_of(words, [this](const char *word) {
                return subType == Column(word);
            });
        };
        if (isOneOf({"Wet", "Dirty", "Both"}))
            return QStringLiteral("Diaper");
        if (isOneOf({"Nap", "Night Sleep"}))
            return QStringLiteral("Sleep");
        if (isOneOf({"Breast", "Bottle", "Formula", "Breast Milk", "Formula/Breast", "Solids"}))
            return QStringLiteral("Feed");
        if (isOneOf({"Weight", "Height", "Head Circumference", "Temperature"}))
            return QStringLiteral("Measurement");
        if (isOneOf({"Tummy Time", "Indoor Play", "Outdoor Play", "Walk"}))
            return QStringLiteral("Activity");
        if (reactionOf(subType))
            return QStringLiteral("Food");
        if (amount.startsWith(Column("L: ")) || amount.startsWith(Column("R: "))
            || amount.startsWith(Column("Total: ")))
            return QStringLiteral("Pump");
        return std::nullopt;
    }

    // The first of several texts, as it was typed: it may have a colon of its own.
    [[nodiscard]] QString firstDetail() const { return details.section(u';', 0, 0).trimmed(); }
    [[nodiscard]] QString otherDetails() const { return details.section(u';', 1).trimmed(); }
};

/// @returns why the row cannot be read
std::optional<Message> readFeed(ImportedRow &row, LoggedActivity &activity)
{
    const QString &sub = activity.subType;
    Parts &parts = activity.parts;
    // Only a breast feed has a side, and only the others have an amount.
    const bool isUnknown = sub != Column("Breast") && sub != Column("Bottle") && !milkOf(sub);
    if (sub == Column("Breast") || (isUnknown && parts.labelled.contains(QStringLiteral("side")))) {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("breast"));
        const auto length = lengthOf(activity.duration);
        const QString said = parts.take("side", [](const QString &text) {
            return sideOf(inEnglish(text)).has_value();
        });
        const auto side = sideOf(inEnglish(said));
        if (!side)
            row.note(Column("side"), said);
        else if (length)
            row.fields.insert(*side == Column("left") ? field::leftSeconds : field::rightSeconds,
                              *length / msecsPerSecond);
        else
            row.spanField = *side == Column("left") ? field::leftSeconds : field::rightSeconds;
        return std::nullopt;
    }
    if (isUnknown && (activity.amount.isEmpty() || !unitOf(activity.unit, Dimension::Volume)))
        return Message{Sentence::RowKindUnknown, {sub.isEmpty() ? activity.type : sub}};
    setBottle(row, sub == Column("Bottle") ? QString() : sub, activity.amount, activity.unit,
              parts.take("breast milk"));
    return std::nullopt;
}

void readFood(ImportedRow &row, LoggedActivity &activity)
{
    row.kind = kind::solids;
    QString food = activity.parts.take("food");
    if (food.isEmpty()) {
        food = activity.firstDetail();
        activity.parts = Parts(activity.otherDetails());
    }
    row.setFood(food, activity.type);
    if (!activity.subType.isEmpty() && activity.subType != Column("Solids"))
        row.setWord(field::reaction, reactionOf(activity.subType), Column("liked"),
                    activity.subType);
    if (!activity.amount.isEmpty())
        row.note(Column("amount"), activity.amount + u' ' + activity.unit);
}

/// @returns why the row cannot be read
std::optional<Message> readNappy(ImportedRow &row, LoggedActivity &activity)
{
    row.kind = kind::nappy;
    const auto known = nappyTypeOf(activity.subType);
    if (!known)
        return Message{Sentence::RowNotUnderstood, {activity.subType}};
    row.fields.insert(field::type, QString(*known));
    const QString colour = activity.parts.take("color", [](const QString &text) {
        return colourOf(text).has_value();
    });
    const QString texture = activity.parts.take("condition", [](const QString &text) {
        return consistencyOf(text).has_value();
    });
    if (!colour.isEmpty())
        row.setWord(field::colour, colourOf(colour), Column("colour"), colour);
    if (!texture.isEmpty())
        row.setWord(field::consistency, consistencyOf(texture), Column("consistency"), texture);
    return std::nullopt;
}

void readPlay(ImportedRow &row, const LoggedActivity &activity)
{
    row.kind = kind::activity;
    const QString &sub = activity.subType;
    const auto known = activityOf(sub).value_or(Column("other"));
    row.fields.insert(field::activity, QString(known));
    const bool hasOwnName = (sub.isEmpty() || sub == Column("Custom"))
                            && !activity.details.isEmpty();
    if (known == Column("other"))
        row.setText(field::name, hasOwnName      ? activity.details
                                 : sub.isEmpty() ? activity.type
                                                 : sub);
    if (known != Column("other") || !hasOwnName)
        row.note(activity.details);
}

/// @returns why the row cannot be read
std::optional<Message> readVaccine(ImportedRow &row, const LoggedActivity &activity)
{
    row.kind = kind::vaccination;
    // `MMR; Dose #2`, in any language.
    static const QRegularExpression dose(QStringLiteral("^(.*); \\D+#?\\s?([0-9]{1,2})$"));
    const auto match = dose.match(activity.details);
    const bool hasDose = match.hasMatch() && setVaccineDose(row, match.captured(2));
    row.setText(field::name, hasDose ? match.captured(1) : activity.details);
    return row.fields.contains(field::name) ? std::nullopt
                                            : std::optional(Message{Sentence::RowNoName});
}

/// @returns why the row cannot be read
std::optional<Message> readActivity(ImportedRow &row, const QStringList &cells)
{
    LoggedActivity activity(cells);
    const QString &sub = activity.subType;
    const bool isFood = activity.is("Food") || activity.is("Solids")
                        || (activity.is("Feed") && (sub == Column("Solids") || reactionOf(sub)));
    std::optional<Message> why;
    if (isFood) {
        readFood(row, activity);
    } else if (activity.is("Feed")) {
        why = readFeed(row, activity);
    } else if (activity.is("Sleep")) {
        row.kind = kind::sleep;
        row.note(sub);
        row.setText(field::place, activity.parts.take("location"));
        row.isRunning = !row.end && !row.length;
    } else if (activity.is("Diaper")) {
        why = readNappy(row, activity);
    } else if (activity.is("Pump")) {
        row.kind = kind::pumping;
        setPumped(row, activity.amount, activity.unit);
        row.note(sub);
    } else if (activity.is("Measurement")) {
        why = setMeasurement(row, sub, activity.amount, activity.unit);
    } else if (activity.is("Bath")) {
        row.kind = kind::bath;
        row.note(sub);
    } else if (activity.is("Milk Adjust")) {
        // The stock of milk is no entry of a baby's day.
        row.kind = kind::note;
        row.note(Column("milk"), activity.amount + u' ' + activity.unit);
        row.note(sub);
    } else if (activity.is("Note")) {
        row.kind = kind::note;
    } else {
        // The details are free text, which may have semicolons and colons of its own.
        if (activity.is("Medicine") || activity.is("Supplement")) {
            row.kind = kind::medication;
            row.setText(field::name, activity.details);
            if (activity.details.isEmpty())
                return Message{Sentence::RowNoName};
            row.setDose(activity.amount, activity.unit);
        } else if (activity.is("Activity") || activity.is("Play")) {
            readPlay(row, activity);
        } else if (activity.is("Vaccine")) {
            why = readVaccine(row, activity);
        } else if (activity.is("Milestone")) {
            row.kind = kind::milestone;
            row.setText(field::title, activity.details.isEmpty() ? sub : activity.firstDetail());
            row.note(activity.otherDetails());
            if (!activity.details.isEmpty())
                row.note(sub);
        } else {
            why = Message{Sentence::RowKindUnknown, {activity.type}};
        }
        return why;
    }
    activity.parts.noteRest(row);
    return why;
}

// A feed has the time at which it was logged, and its date belongs to that: around midnight the
// start may be of the day before.
QDate dayOfStart(const QDate &logged, const QTime &time, const QTime &start)
{
    constexpr int halfDay = 12 * 3600;
    const int later = time.secsTo(start);
    return later > halfDay ? logged.addDays(-1) : later < -halfDay ? logged.addDays(1) : logged;
}

} // namespace

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

void readActivityLog(const ImportDocument &document, ImportReading &reading)
{
    const CsvTable &table = document.table();
    for (const CsvTable::Row &line : table.rows()) {
        ImportedRow row;
        row.file = document.index();
        row.row = line.number;
        row.identity = line.cells.join(u'\x1e');
        if (line.isBroken) {
            reading.complain(row, {Sentence::RowUnclosed});
            continue;
        }
        const QString date = line.cells.value(Date).trimmed();
        const auto day = readTime(date, DateOrder::MonthFirst);
        const QString start = line.cells.value(Start).trimmed();
        const auto logged = readClock(line.cells.value(Time));
        const QString shown = start.isEmpty() ? line.cells.value(Time).trimmed() : start;
        const auto clock = readClock(shown);
        if (!day || !clock) {
            reading.complain(row, {Sentence::RowNoTime, {date + u' ' + shown}});
            continue;
        }
        const QDate on = dayOfStart(day->wall(DateOrder::MonthFirst).date(),
                                    logged.value_or(*clock), *clock);
        row.start = timeAt(on, *clock);
        if (const auto end = readClock(line.cells.value(End))) {
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

} // namespace weehours::sprouttrack
