// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/assignedcolumns.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace weehours {

namespace {

using Target = QLatin1StringView;

constexpr std::array timeTargets{columntarget::start, columntarget::date,    columntarget::time,
                                 columntarget::end,   columntarget::minutes, columntarget::baby,
                                 columntarget::note};

// What the start, end and zone columns give, and what only a timer has.
constexpr std::array unassignableFields{field::startedAt, field::endedAt,       field::zone,
                                        field::pausedAt,  field::pausedSeconds, field::endSide,
                                        field::estimated};

/// A word in a table for the kind of a row, and what else it implies.
struct KindWord
{
    const char16_t *word;
    QLatin1StringView kind;
    QLatin1StringView field = {};
    const char *value = nullptr;
};

constexpr std::array kindWords{
    KindWord{u"bottle", kind::feed, field::method, "bottle"},
    KindWord{u"bottlefeed", kind::feed, field::method, "bottle"},
    KindWord{u"formula", kind::feed, field::milk, "formula"},
    KindWord{u"breast", kind::feed, field::method, "breast"},
    KindWord{u"breastfeed", kind::feed, field::method, "breast"},
    KindWord{u"breastfeeding", kind::feed, field::method, "breast"},
    KindWord{u"nursing", kind::feed, field::method, "breast"},
    KindWord{u"feeding", kind::feed},
    KindWord{u"nap", kind::sleep},
    KindWord{u"sleeping", kind::sleep},
    KindWord{u"diaper", kind::nappy},
    KindWord{u"change", kind::nappy},
    KindWord{u"pee", kind::nappy, field::type, "wee"},
    KindWord{u"wee", kind::nappy, field::type, "wee"},
    KindWord{u"wet", kind::nappy, field::type, "wee"},
    KindWord{u"poo", kind::nappy, field::type, "poo"},
    KindWord{u"poop", kind::nappy, field::type, "poo"},
    KindWord{u"dirty", kind::nappy, field::type, "poo"},
    KindWord{u"food", kind::solids},
    KindWord{u"solid", kind::solids},
    KindWord{u"meal", kind::solids},
    KindWord{u"pump", kind::pumping},
    KindWord{u"weight", kind::growth},
    KindWord{u"height", kind::growth},
    KindWord{u"length", kind::growth},
    KindWord{u"medicine", kind::medication},
    KindWord{u"meds", kind::medication},
    KindWord{u"temp", kind::temperature},
    KindWord{u"bathing", kind::bath},
    KindWord{u"tummytime", kind::activity, field::activity, "tummy_time"},
    KindWord{u"play", kind::activity, field::activity, "other"},
    KindWord{u"vaccine", kind::vaccination},
    KindWord{u"immunization", kind::vaccination},
    // German, French, Spanish.
    KindWord{u"flasche", kind::feed, field::method, "bottle"},
    KindWord{u"fläschchen", kind::feed, field::method, "bottle"},
    KindWord{u"biberon", kind::feed, field::method, "bottle"},
    KindWord{u"biberón", kind::feed, field::method, "bottle"},
    KindWord{u"stillen", kind::feed, field::method, "breast"},
    KindWord{u"tétée", kind::feed, field::method, "breast"},
    KindWord{u"allaitement", kind::feed, field::method, "breast"},
    KindWord{u"pecho", kind::feed, field::method, "breast"},
    KindWord{u"mahlzeit", kind::feed},
    KindWord{u"toma", kind::feed},
    KindWord{u"schlaf", kind::sleep},
    KindWord{u"schlafen", kind::sleep},
    KindWord{u"sommeil", kind::sleep},
    KindWord{u"dodo", kind::sleep},
    KindWord{u"sieste", kind::sleep},
    KindWord{u"sueño", kind::sleep},
    KindWord{u"siesta", kind::sleep},
    KindWord{u"windel", kind::nappy},
    KindWord{u"windeln", kind::nappy},
    KindWord{u"wickeln", kind::nappy},
    KindWord{u"couche", kind::nappy},
    KindWord{u"pañal", kind::nappy},
    KindWord{u"brei", kind::solids},
    KindWord{u"beikost", kind::solids},
    KindWord{u"repas", kind::solids},
    KindWord{u"comida", kind::solids},
    KindWord{u"abpumpen", kind::pumping},
    KindWord{u"tirage", kind::pumping},
    KindWord{u"tirelait", kind::pumping},
    KindWord{u"extracción", kind::pumping},
    KindWord{u"gewicht", kind::growth},
    KindWord{u"größe", kind::growth},
    KindWord{u"poids", kind::growth},
    KindWord{u"taille", kind::growth},
    KindWord{u"peso", kind::growth},
    KindWord{u"talla", kind::growth},
    KindWord{u"medikament", kind::medication},
    KindWord{u"medizin", kind::medication},
    KindWord{u"médicament", kind::medication},
    KindWord{u"medicina", kind::medication},
    KindWord{u"medicamento", kind::medication},
    KindWord{u"temperatur", kind::temperature},
    KindWord{u"fieber", kind::temperature},
    KindWord{u"température", kind::temperature},
    KindWord{u"temperatura", kind::temperature},
    KindWord{u"bad", kind::bath},
    KindWord{u"bain", kind::bath},
    KindWord{u"baño", kind::bath},
    KindWord{u"bauchlage", kind::activity, field::activity, "tummy_time"},
    KindWord{u"notiz", kind::note},
    KindWord{u"nota", kind::note},
    KindWord{u"impfung", kind::vaccination},
    KindWord{u"vaccin", kind::vaccination},
    KindWord{u"vacuna", kind::vaccination},
};

/// Common names of columns.
struct ColumnName
{
    const char16_t *name;
    QLatin1StringView target;
};

constexpr std::array columnNames{
    ColumnName{u"date", columntarget::date},
    ColumnName{u"day", columntarget::date},
    ColumnName{u"datum", columntarget::date},
    ColumnName{u"fecha", columntarget::date},
    ColumnName{u"time", columntarget::time},
    ColumnName{u"uhrzeit", columntarget::time},
    ColumnName{u"zeit", columntarget::time},
    ColumnName{u"heure", columntarget::time},
    ColumnName{u"hora", columntarget::time},
    ColumnName{u"start", columntarget::start},
    ColumnName{u"starttime", columntarget::start},
    ColumnName{u"begin", columntarget::start},
    ColumnName{u"beginn", columntarget::start},
    ColumnName{u"from", columntarget::start},
    ColumnName{u"von", columntarget::start},
    ColumnName{u"datetime", columntarget::start},
    ColumnName{u"timestamp", columntarget::start},
    ColumnName{u"when", columntarget::start},
    ColumnName{u"end", columntarget::end},
    ColumnName{u"endtime", columntarget::end},
    ColumnName{u"ende", columntarget::end},
    ColumnName{u"to", columntarget::end},
    ColumnName{u"until", columntarget::end},
    ColumnName{u"bis", columntarget::end},
    ColumnName{u"duration", columntarget::minutes},
    ColumnName{u"minutes", columntarget::minutes},
    ColumnName{u"dauer", columntarget::minutes},
    ColumnName{u"type", columntarget::kind},
    ColumnName{u"kind", columntarget::kind},
    ColumnName{u"activity", columntarget::kind},
    ColumnName{u"event", columntarget::kind},
    ColumnName{u"category", columntarget::kind},
    ColumnName{u"art", columntarget::kind},
    ColumnName{u"baby", columntarget::baby},
    ColumnName{u"child", columntarget::baby},
    ColumnName{u"amount", field::amountMl},
    ColumnName{u"volume", field::amountMl},
    ColumnName{u"ml", field::amountMl},
    ColumnName{u"menge", field::amountMl},
    ColumnName{u"milk", field::milk},
    ColumnName{u"left", field::leftSeconds},
    ColumnName{u"right", field::rightSeconds},
    ColumnName{u"weight", field::weightG},
    ColumnName{u"gewicht", field::weightG},
    ColumnName{u"height", field::heightMm},
    ColumnName{u"length", field::heightMm},
    ColumnName{u"head", field::headMm},
    ColumnName{u"temperature", field::centiC},
    ColumnName{u"name", field::name},
    ColumnName{u"food", field::food},
    ColumnName{u"colour", field::colour},
    ColumnName{u"color", field::colour},
    ColumnName{u"notes", field::notes},
    ColumnName{u"note", field::notes},
    ColumnName{u"comment", field::notes},
    ColumnName{u"comments", field::notes},
    ColumnName{u"notiz", field::notes},
    // German, French, Spanish.
    ColumnName{u"anfang", columntarget::start},
    ColumnName{u"début", columntarget::start},
    ColumnName{u"inicio", columntarget::start},
    ColumnName{u"fin", columntarget::end},
    ColumnName{u"durée", columntarget::minutes},
    ColumnName{u"duración", columntarget::minutes},
    ColumnName{u"tipo", columntarget::kind},
    ColumnName{u"typ", columntarget::kind},
    ColumnName{u"bébé", columntarget::baby},
    ColumnName{u"bebé", columntarget::baby},
    ColumnName{u"quantité", field::amountMl},
    ColumnName{u"cantidad", field::amountMl},
    ColumnName{u"milch", field::milk},
    ColumnName{u"lait", field::milk},
    ColumnName{u"leche", field::milk},
    ColumnName{u"links", field::leftSeconds},
    ColumnName{u"rechts", field::rightSeconds},
    ColumnName{u"poids", field::weightG},
    ColumnName{u"peso", field::weightG},
    ColumnName{u"größe", field::heightMm},
    ColumnName{u"taille", field::heightMm},
    ColumnName{u"talla", field::heightMm},
    ColumnName{u"kopfumfang", field::headMm},
    ColumnName{u"temperatur", field::centiC},
    ColumnName{u"température", field::centiC},
    ColumnName{u"temperatura", field::centiC},
    ColumnName{u"farbe", field::colour},
    ColumnName{u"couleur", field::colour},
    ColumnName{u"bemerkung", field::notes},
    ColumnName{u"kommentar", field::notes},
    ColumnName{u"remarque", field::notes},
    ColumnName{u"notas", field::notes},
    ColumnName{u"nota", field::notes},
};

std::optional<Dimension> dimensionOfField(QLatin1StringView name)
{
    for (const auto one : {field::amountMl, field::leftMl, field::rightMl, field::totalMl}) {
        if (name == one)
            return Dimension::Volume;
    }
    if (name == field::weightG)
        return Dimension::Weight;
    if (name == field::heightMm || name == field::headMm)
        return Dimension::Length;
    return name == field::centiC ? std::optional(Dimension::Temperature) : std::nullopt;
}

// What is in brackets at the end of a column's name: `Amount (oz)`, `Duration [s]`.
QString unitOfHeading(const QString &heading)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[]([^()\\[\\]]+)[)\\]]\\s*$"));
    return brackets.match(heading).captured(1).trimmed();
}

// The same without it.
QString nameOfHeading(const QString &heading)
{
    static const QRegularExpression bracket(QStringLiteral("[(\\[]"));
    const qsizetype at = heading.indexOf(bracket);
    return CsvTable::plainName(QStringView(heading).left(at > 0 ? at : heading.size()));
}

std::optional<QLatin1StringView> choiceOf(const FieldSpec &spec, const QString &text)
{
    if (spec.name == field::type)
        return nappyTypeOf(text);
    if (spec.name == field::colour)
        return colourOf(text);
    if (spec.name == field::consistency)
        return consistencyOf(text);
    if (spec.name == field::milk)
        return milkOf(text);
    if (spec.name == field::reaction)
        return reactionOf(text);
    if (spec.name == field::activity)
        return activityOf(text);
    const QString plain = CsvTable::plainName(text);
    for (const QLatin1StringView choice : spec.choices) {
        if (CsvTable::plainName(QString(choice)) == plain)
            return choice;
    }
    if (spec.name == field::method && (plain.contains(Target("breast")) || sideOf(text)))
        return feedmethod::breast;
    return std::nullopt;
}

/// One row while it is being read.
class AssignedRow
{
public:
    AssignedRow(const CsvTable &table, const CsvTable::Row &line,
                const ColumnAssignment &assignment, ImportedRow &row)
        : m_table(table), m_line(line), m_assignment(assignment), m_row(row)
    {
    }

    /// @returns why the row cannot be read
    std::optional<Message> read()
    {
        m_row.kind = m_assignment.kind;
        m_row.baby = first(columntarget::baby);
        if (auto why = readTimes())
            return why;
        if (auto why = readKind())
            return why;
        const KindSpec *spec = findKind(m_row.kind);
        for (qsizetype i = 0; spec && i < m_line.cells.size(); ++i) {
            const QString heading = m_table.heading().value(i).trimmed();
            const QString target = m_assignment.targets.value(CsvTable::plainName(heading));
            const QString text = m_line.cells.at(i).trimmed();
            if (text.isEmpty() || target.isEmpty())
                continue;
            const FieldSpec *known = spec->field(target);
            if (target == field::notes)
                m_row.note(text);
            else if (known)
                readField(*known, text, unitOfHeading(heading));
            else if (target == columntarget::note || isField(target))
                m_row.note(heading + QStringLiteral(": ") + text);
        }
        return complete();
    }

private:
    /// @param unit gets the unit in the column's heading
    [[nodiscard]] QString first(QLatin1StringView target, QString *unit = nullptr) const
    {
        for (qsizetype i = 0; i < m_line.cells.size(); ++i) {
            const QString heading = m_table.heading().value(i);
            if (m_assignment.targets.value(CsvTable::plainName(heading)) != target
                || m_line.cells.at(i).trimmed().isEmpty())
                continue;
            if (unit)
                *unit = unitOfHeading(heading);
            return m_line.cells.at(i).trimmed();
        }
        return {};
    }

    // Minutes, unless the heading or the text itself says otherwise: `1:05`, `1 h 5 min`, `65 s`.
    static std::optional<qint64> lengthIn(const QString &text, const QString &unit)
    {
        if (text.contains(u':'))
            return readLength(text);
        static const QRegularExpression parts(
            QStringLiteral("^(?:([0-9]+) ?h[a-z]*\\.?)? ?(?:([0-9]+) ?m[a-z]*\\.?)? ?"
                           "(?:([0-9]+) ?s[a-z]*\\.?)?$"),
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = parts.match(text); match.hasMatch() && !text.isEmpty()) {
            return match.captured(1).toLongLong() * msecsPerHour
                   + match.captured(2).toLongLong() * msecsPerMinute
                   + match.captured(3).toLongLong() * msecsPerSecond;
        }
        const auto number = readMinutes(text);
        const QString plain = unit.toLower();
        if (plain.startsWith(u's'))
            return readSeconds(text);
        if (number && plain.startsWith(u'h'))
            return *number * (msecsPerHour / msecsPerMinute);
        return number;
    }

    static bool isField(const QString &target)
    {
        return std::ranges::any_of(kinds(), [&](const KindSpec &spec) {
            return spec.isLogEntry && spec.field(target);
        });
    }

    std::optional<Message> readTimes()
    {
        const QString date = first(columntarget::date);
        QString start = first(columntarget::start);
        const QString clock = first(columntarget::time);
        if (!date.isEmpty()) {
            m_row.start = readTime(date);
            const QString shown = clock.isEmpty() ? start : clock;
            const auto time = readClock(shown);
            // Where there are times, a row without one did not happen at noon.
            const QStringList said = m_assignment.targets.values();
            if (m_row.start && !time && (!shown.isEmpty() || said.contains(columntarget::time)))
                return Message{Sentence::RowNoTime, {shown}};
            if (m_row.start && time)
                m_row.start->clock = *time;
            start = date;
        } else {
            if (start.isEmpty())
                start = clock;
            m_row.start = readTime(start);
        }
        if (!m_row.start)
            return Message{Sentence::RowNoTime, {start}};
        const QString end = first(columntarget::end);
        if (const auto time = readClock(end); time && !m_row.start->instant) {
            // On the same day, or after midnight.
            const int shown = m_row.start->clock.msecsTo(*time);
            m_row.length = shown < 0 ? shown + msecsPerDay : shown;
        } else if (!end.isEmpty()) {
            m_row.end = readTime(end);
            if (!m_row.end)
                return Message{Sentence::RowNoTime, {end}};
        }
        QString unit;
        if (const QString length = first(columntarget::minutes, &unit); !length.isEmpty()) {
            const auto read = lengthIn(length, unit);
            if (!read)
                m_row.note(columntarget::minutes, length);
            else if (!m_row.end && !m_row.length)
                m_row.length = read;
        }
        return std::nullopt;
    }

    std::optional<Message> readKind()
    {
        const QString word = first(columntarget::kind);
        if (!m_row.kind.isEmpty())
            return std::nullopt;
        const QString plain = CsvTable::plainName(word);
        const KindSpec *spec = findKind(plain);
        if (spec && spec->isLogEntry) {
            m_row.kind = plain;
            return std::nullopt;
        }
        for (const KindWord &one : kindWords) {
            const QStringView known(one.word);
            if (plain != known && plain != known.toString() + u's')
                continue;
            m_row.kind = one.kind;
            if (one.value)
                m_row.fields.insert(one.field, QString::fromLatin1(one.value));
            return std::nullopt;
        }
        return Message{Sentence::RowKindUnknown, {word}};
    }

    void readField(const FieldSpec &spec, const QString &text, const QString &unit)
    {
        if (const auto dimension = dimensionOfField(spec.name)) {
            const bool isKnown = unitOf(unit, *dimension).has_value();
            m_row.setMeasure(spec.name, *dimension, text, isKnown ? unit : QString(), spec.name);
            return;
        }
        if (spec.name == field::amountMilli) {
            const QString said = first(field::unit);
            m_row.setDose(text, said.isEmpty() && doseUnitOf(unit) ? unit : said);
            return;
        }
        if (spec.name == field::unit)
            return;
        if (spec.name == field::leftSeconds || spec.name == field::rightSeconds) {
            const auto length = lengthIn(text, unit);
            if (length)
                m_row.fields.insert(spec.name, *length / msecsPerSecond);
            else
                m_row.note(spec.name, text);
            return;
        }
        switch (spec.type) {
        case FieldType::Choice: {
            const auto choice = choiceOf(spec, text);
            m_row.setWord(spec.name, choice, spec.name, text);
            if (!choice && spec.name == field::activity) {
                m_row.fields.insert(spec.name, QStringLiteral("other"));
                m_row.setText(field::name, text);
            }
            break;
        }
        case FieldType::Boolean:
            if (isYes(text))
                m_row.fields.insert(spec.name, true);
            break;
        case FieldType::Integer:
            if (const auto number = readNumber(text); number && *number == std::floor(*number))
                m_row.fields.insert(spec.name, static_cast<qint64>(*number));
            else
                m_row.note(spec.name, text);
            break;
        default: m_row.setText(spec.name, text); break;
        }
    }

    [[nodiscard]] bool has(QLatin1StringView name) const
    {
        return m_row.fields.contains(name)
               || std::ranges::any_of(m_row.quantities, [&](const ImportedQuantity &one) {
                      return one.field == name;
                  });
    }

    // Adds what the row implies, and requires what an entry needs.
    std::optional<Message> complete()
    {
        if (m_row.kind == kind::feed && !has(field::method)) {
            if (has(field::leftSeconds) || has(field::rightSeconds))
                m_row.fields.insert(field::method, QString(feedmethod::breast));
            else if (has(field::amountMl) || has(field::milk))
                m_row.fields.insert(field::method, QString(feedmethod::bottle));
            else
                return Message{Sentence::RowEmpty};
        }
        if (m_row.kind == kind::pumping && !has(field::totalMl)) {
            const QList<ImportedQuantity> sides = m_row.quantities;
            for (const ImportedQuantity &side : sides)
                m_row.add(field::totalMl, side.value, side.unit);
        }
        if (m_row.kind == kind::activity && !has(field::activity))
            m_row.fields.insert(field::activity, QStringLiteral("other"));
        if (m_row.kind == kind::solids && !has(field::food))
            m_row.setFood({}, first(columntarget::kind));
        const KindSpec *spec = findKind(m_row.kind);
        for (const FieldSpec &one : spec->fields) {
            if (one.required && one.type != FieldType::Instant && one.name != field::notes
                && one.name != field::totalMl && !has(one.name))
                return one.type == FieldType::Text ? Message{Sentence::RowNoName}
                                                   : Message{Sentence::RowEmpty};
        }
        m_row.isRunning = m_row.kind == kind::sleep && !m_row.end && !m_row.length;
        return std::nullopt;
    }

    const CsvTable &m_table;
    const CsvTable::Row &m_line;
    const ColumnAssignment &m_assignment;
    ImportedRow &m_row;
};

QStringList plainHeadings(const CsvTable &table)
{
    QStringList names;
    for (const QString &heading : table.heading())
        names.append(CsvTable::plainName(heading));
    return names;
}

const QString assignmentsKey = QStringLiteral("importColumns");
constexpr qsizetype mostAssignments = 20;

QJsonObject assignmentJson(const ColumnAssignment &assignment)
{
    QJsonObject targets;
    for (auto it = assignment.targets.cbegin(); it != assignment.targets.cend(); ++it)
        targets.insert(it.key(), it.value());
    return {{QStringLiteral("headings"), QJsonArray::fromStringList(assignment.headings)},
            {QStringLiteral("kind"), assignment.kind},
            {QStringLiteral("targets"), targets}};
}

ColumnAssignment assignmentFrom(const QJsonObject &object)
{
    ColumnAssignment assignment;
    for (const QJsonValue &heading : object.value(Target("headings")).toArray())
        assignment.headings.append(heading.toString());
    assignment.kind = object.value(Target("kind")).toString();
    const QJsonObject targets = object.value(Target("targets")).toObject();
    for (auto it = targets.constBegin(); it != targets.constEnd(); ++it)
        assignment.targets.insert(it.key(), it.value().toString());
    return assignment;
}

} // namespace

bool ColumnAssignment::fits(const CsvTable &table) const
{
    return !headings.isEmpty() && plainHeadings(table) == headings;
}

bool ColumnAssignment::hasTime() const
{
    const QStringList said = targets.values();
    return said.contains(columntarget::start) || said.contains(columntarget::date);
}

QStringList columnTargets(const QString &kindName)
{
    QStringList targets;
    for (const Target target : timeTargets)
        targets.append(target);
    if (kindName.isEmpty())
        targets.append(columntarget::kind);
    for (const KindSpec &spec : kinds()) {
        if (!spec.isLogEntry || (!kindName.isEmpty() && kindName != spec.name))
            continue;
        for (const FieldSpec &one : spec.fields) {
            if (std::ranges::find(unassignableFields, one.name) == unassignableFields.end()
                && !targets.contains(one.name))
                targets.append(one.name);
        }
    }
    return targets;
}

ColumnAssignment proposedAssignment(const CsvTable &table)
{
    ColumnAssignment assignment{plainHeadings(table), {}, {}};
    for (qsizetype i = 0; i < assignment.headings.size(); ++i) {
        const QString heading = assignment.headings.at(i);
        if (heading.isEmpty())
            continue;
        const QString name = nameOfHeading(table.heading().at(i));
        QString target(columntarget::note);
        for (const ColumnName &one : columnNames) {
            if ((heading == QStringView(one.name) || name == QStringView(one.name))
                && !assignment.targets.values().contains(one.target))
                target = one.target;
        }
        assignment.targets.insert(heading, target);
    }
    // A column called a time is a time of day only beside a date column.
    if (!assignment.targets.values().contains(columntarget::date)) {
        for (QString &target : assignment.targets) {
            if (target == columntarget::time && !assignment.hasTime())
                target = columntarget::start;
        }
    }
    return assignment;
}

Result<ColumnAssignment> parseAssignment(const CsvTable &table, const QString &kindName,
                                         const QString &text)
{
    ColumnAssignment assignment{plainHeadings(table), kindName, {}};
    const QStringList targets = columnTargets(kindName);
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        QString column = CsvTable::plainName(part.section(u'=', 0, -2));
        const QString target = part.section(u'=', -1).trimmed();
        // `Amount` for `Amount (ml)`.
        for (qsizetype i = 0; i < table.heading().size(); ++i) {
            if (!assignment.headings.contains(column) && !column.isEmpty()
                && nameOfHeading(table.heading().at(i)) == column)
                column = assignment.headings.at(i);
        }
        if (column.isEmpty() || !assignment.headings.contains(column))
            return failure(codes::usage, {Sentence::ColumnUnknown, {part.section(u'=', 0, -2)}});
        if (!targets.contains(target)) {
            return failure(codes::usage, {Sentence::ColumnTargetUnknown,
                                          {target, targets.join(QStringLiteral(", "))}});
        }
        assignment.targets.insert(column, target);
    }
    if (!assignment.hasTime())
        return failure(codes::usage, {Sentence::ColumnsWithoutTime});
    return assignment;
}

void readAssigned(const ImportDocument &document, const ColumnAssignment &assignment,
                  ImportReading &reading)
{
    const CsvTable &table = document.table();
    for (const CsvTable::Row &line : table.rows()) {
        ImportedRow row;
        row.file = document.index();
        row.row = line.number;
        if (line.isBroken) {
            reading.complain(row, {Sentence::RowUnclosed});
            continue;
        }
        row.identity = table.wholeOf(line);
        if (const auto why = AssignedRow(table, line, assignment, row).read())
            reading.complain(row, *why);
        else
            reading.add(std::move(row));
    }
}

Result<QList<ColumnAssignment>> savedAssignments(const Store &store)
{
    const auto text = store.profile.value(assignmentsKey);
    if (!text)
        return std::unexpected(text.error());
    QList<ColumnAssignment> assignments;
    for (const QJsonValue &one : QJsonDocument::fromJson(text->toUtf8()).array())
        assignments.append(assignmentFrom(one.toObject()));
    return assignments;
}

Result<void> saveAssignment(Store &store, const ColumnAssignment &assignment)
{
    Transaction tx(store.database);
    if (!tx.begun())
        return tx.begun();
    auto saved = savedAssignments(store);
    if (!saved)
        return std::unexpected(saved.error());
    saved->removeIf([&](const ColumnAssignment &one) {
        return one.headings == assignment.headings;
    });
    saved->prepend(assignment);
    QJsonArray array;
    for (const ColumnAssignment &one : saved->first(qMin(mostAssignments, saved->size())))
        array.append(assignmentJson(one));
    const QByteArray text = QJsonDocument(array).toJson(QJsonDocument::Compact);
    if (auto done = store.profile.setValue(tx, assignmentsKey, QString::fromUtf8(text)); !done)
        return done;
    return tx.commit();
}

} // namespace weehours
