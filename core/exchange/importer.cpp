// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importer.h"

#include "core/exchange/importwords.h"
#include "core/exchange/logsheet.h"
#include "core/logbook/importedid.h"
#include "core/logbook/wallclock.h"
#include "core/protocol/fields.h"
#include "core/protocol/schema.h"
#include "core/protocol/validation.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace weehours {

namespace {

using About = ImportQuestion::About;

constexpr qsizetype shownSamples = 3;

Dimension dimensionOf(QLatin1StringView quantityField)
{
    if (quantityField == field::weightG)
        return Dimension::Weight;
    if (quantityField == field::heightMm || quantityField == field::headMm)
        return Dimension::Length;
    if (quantityField == field::centiC)
        return Dimension::Temperature;
    return Dimension::Volume;
}

/// What is asked of one dimension.
struct UnitQuestion
{
    Dimension dimension;
    About about;
    std::optional<Unit> ImportAnswers::*answer;
    QString (*words)();
};

constexpr std::array unitQuestions{
    UnitQuestion{Dimension::Volume, About::Volume, &ImportAnswers::volume,
                 ImportWords::whichVolume},
    UnitQuestion{Dimension::Weight, About::Weight, &ImportAnswers::weight,
                 ImportWords::whichWeight},
    UnitQuestion{Dimension::Length, About::Length, &ImportAnswers::length,
                 ImportWords::whichLength},
    UnitQuestion{Dimension::Temperature, About::Temperature, &ImportAnswers::temperature,
                 ImportWords::whichTemperature},
};

/// A unit that can be answered, and the values that are usual in it.
struct UnitChoice
{
    Dimension dimension;
    Unit unit;
    const char *word;
    double least;
    double most;
};

constexpr std::array unitChoices{
    UnitChoice{Dimension::Volume, Unit::Millilitre, "ml", 15, 2000},
    UnitChoice{Dimension::Volume, Unit::FluidOunce, "oz", 0, 15},
    UnitChoice{Dimension::Weight, Unit::Kilogram, "kg", 0, 12},
    UnitChoice{Dimension::Weight, Unit::Pound, "lb", 12, 200},
    UnitChoice{Dimension::Weight, Unit::Gram, "g", 200, 50000},
    UnitChoice{Dimension::Length, Unit::Inch, "in", 0, 30},
    UnitChoice{Dimension::Length, Unit::Centimetre, "cm", 30, 150},
    UnitChoice{Dimension::Length, Unit::Millimetre, "mm", 150, 1500},
    UnitChoice{Dimension::Temperature, Unit::Celsius, "c", 20, 50},
    UnitChoice{Dimension::Temperature, Unit::Fahrenheit, "f", 50, 120},
};

// What a value comes to in one of the units, as the log counts it.
QString readIn(double value, const UnitChoice &choice)
{
    const double inOurs = inSchema(value, choice.unit);
    switch (choice.dimension) {
    case Dimension::Volume: return QStringLiteral("%1 ml").arg(std::llround(inOurs));
    case Dimension::Weight: return QStringLiteral("%1 g").arg(std::llround(inOurs));
    case Dimension::Length: return QStringLiteral("%1 mm").arg(std::llround(inOurs));
    case Dimension::Temperature: break;
    }
    return QStringLiteral("%1 \u00b0C").arg(inOurs / 100, 0, 'f', 1);
}

/// Whether they name the same child: one may leave out the family's name.
bool isSameName(const QString &one, const QString &other)
{
    const auto plain = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    const QString a = plain(one);
    const QString b = plain(other);
    if (a.isEmpty() || b.isEmpty())
        return false;
    return a == b || a.section(u' ', 0, 0) == b || b.section(u' ', 0, 0) == a;
}

/// Finds out to which baby each row belongs.
class BabyFinder
{
public:
    BabyFinder(const QList<Entry> &babies, const ImportSource &source, const ImportAnswers &answers)
    {
        for (const ImportedRow &row : source.reading.rows) {
            if (row.baby.isEmpty())
                m_hasNameless = true;
            else if (!m_names.contains(row.baby))
                m_names.append(row.baby);
            if (!row.ownBaby.isEmpty() && !m_ownIds.contains(row.ownBaby))
                m_ownIds.append(row.ownBaby);
        }
        if (answers.baby)
            takeOnly(babies, answers);
        else
            find(babies, source.reading.babies, answers);
    }

    [[nodiscard]] std::optional<BabyId> babyOf(const ImportedRow &row) const
    {
        if (const auto own = m_byId.constFind(row.ownBaby);
            !row.ownBaby.isEmpty() && own != m_byId.constEnd())
            return *own;
        return row.baby.isEmpty() ? m_ofNameless : m_byName.value(row.baby);
    }
    [[nodiscard]] const std::optional<ImportQuestion> &question() const { return m_question; }

private:
    void takeOnly(const QList<Entry> &babies, const ImportAnswers &answers)
    {
        m_ofNameless = answers.baby;
        QString name;
        for (const Entry &baby : babies) {
            if (baby.entity.babyId == *answers.baby)
                name = baby.text(field::name);
        }
        const QString wanted = answers.child.isEmpty() ? name : answers.child;
        for (const QString &one : std::as_const(m_names)) {
            if (isSameName(one, wanted))
                m_byName.insert(one, answers.baby);
        }
        if (!m_byName.isEmpty() || !answers.child.isEmpty())
            return;
        if (m_names.size() == 1)
            m_byName.insert(m_names.constFirst(), answers.baby);
        else if (m_names.size() > 1)
            askChild();
    }

    // Those of an export of our own: the same ones, or else those that were made of it, which are
    // equal in all. Twins may be equal in all but their place.
    void findOwn(QList<Entry> babies, const QList<ImportedBaby> &exported)
    {
        const auto find = [&](const QString &id, auto isIt) {
            const auto found = std::ranges::find_if(babies, isIt);
            if (m_byId.contains(id) || !m_ownIds.contains(id) || found == babies.end())
                return;
            m_byId.insert(id, found->entity.babyId);
            babies.erase(found);
        };
        for (const QString &id : QStringList(m_ownIds))
            find(id, [&](const Entry &baby) { return baby.entity.babyId.toString() == id; });
        for (const ImportedBaby &one : exported)
            find(one.ownId, [&](const Entry &baby) { return baby.entity.data == one.fields; });
        for (const ImportedBaby &one : exported) {
            const QString name = one.fields.value(field::name).toString();
            const auto isNamesake = [&](const Entry &baby) {
                return baby.text(field::name) == name;
            };
            if (std::ranges::count_if(babies, isNamesake) == 1)
                find(one.ownId, isNamesake);
        }
    }

    void find(const QList<Entry> &babies, const QList<ImportedBaby> &exported,
              const ImportAnswers &answers)
    {
        QList<BabyId> found;
        findOwn(babies, exported);
        for (const QString &one : std::as_const(m_names)) {
            if (!answers.child.isEmpty() && !isSameName(one, answers.child))
                continue;
            QList<BabyId> same;
            for (const Entry &baby : babies) {
                if (isSameName(one, baby.text(field::name)))
                    same.append(baby.entity.babyId);
            }
            if (same.size() != 1)
                continue;
            m_byName.insert(one, same.constFirst());
            if (!found.contains(same.constFirst()))
                found.append(same.constFirst());
        }
        if (!m_byId.isEmpty())
            return;
        if (babies.isEmpty()) {
            ask({About::Baby, ImportWords::noBabyYet(), m_names, {}, 0, {}});
            return;
        }
        if (m_byName.isEmpty() && babies.size() == 1) {
            const BabyId only = babies.constFirst().entity.babyId;
            QStringList meant = m_names;
            if (!answers.child.isEmpty())
                meant.removeIf([&](const QString &name) {
                    return !isSameName(name, answers.child);
                });
            if (meant.size() > 1) {
                askChild();
                return;
            }
            for (const QString &name : std::as_const(meant))
                m_byName.insert(name, only);
            m_ofNameless = only;
            return;
        }
        if (found.size() == 1 && m_names.size() == 1)
            m_ofNameless = found.constFirst();
        else if (babies.size() == 1 && m_names.size() <= 1)
            m_ofNameless = babies.constFirst().entity.babyId;
        if (m_byName.isEmpty() || (m_hasNameless && !m_ofNameless)) {
            QStringList names;
            for (const Entry &baby : babies)
                names.append(baby.text(field::name));
            ask({About::Baby, ImportWords::whichBaby(), names, {}, 0, {}});
        }
    }

    void askChild()
    {
        ask({About::Child,
             ImportWords::whichChild(m_names.join(QStringLiteral(", "))),
             m_names,
             {},
             0,
             {}});
    }

    void ask(const ImportQuestion &question)
    {
        m_question = question;
        // For the preview all of it is somebody's.
        for (const QString &name : std::as_const(m_names))
            m_byName.insert(name, m_byName.value(name).value_or(BabyId()));
        m_ofNameless = m_ofNameless.value_or(BabyId());
    }

    QStringList m_names;
    QStringList m_ownIds;
    bool m_hasNameless = false;
    QHash<QString, std::optional<BabyId>> m_byName;
    QHash<QString, BabyId> m_byId;
    std::optional<BabyId> m_ofNameless;
    std::optional<ImportQuestion> m_question;
};

/// What the files leave open, all rows seen: answered, proven by the files themselves, or asked.
class OpenEnds
{
public:
    OpenEnds(const ImportSource &source, const ImportAnswers &answers, Instant now)
        : m_answers(answers)
    {
        // Without a name Qt would take this computer's.
        if (!answers.zone.isEmpty())
            m_zone = QTimeZone(answers.zone);
        for (const ImportedRow &row : source.reading.rows) {
            bool isWall = false;
            for (const auto &time : {row.start, row.end}) {
                if (time && !time->instant) {
                    isWall = true;
                    look(*time, now);
                }
            }
            m_wallRows += isWall ? 1 : 0;
            for (const ImportedQuantity &quantity : row.quantities) {
                const Dimension dimension = dimensionOf(quantity.field);
                if (quantity.unit)
                    m_known[dimension].append(inSchema(quantity.value, *quantity.unit));
                else
                    m_open[dimension].append({quantity.value, row.start});
            }
        }
        askZone();
        settleOrder();
        for (const UnitQuestion &question : unitQuestions)
            settleUnit(question);
    }

    [[nodiscard]] const QList<ImportQuestion> &questions() const { return m_questions; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] DateOrder order() const { return m_order; }
    [[nodiscard]] Unit unit(Dimension dimension) const { return m_units.value(dimension); }

private:
    /// What is measured, and when.
    struct OpenValue
    {
        double value = 0;
        std::optional<WrittenTime> at;
    };

    /// The days that the dates come to in one order.
    struct Days
    {
        QDate first;
        QDate last;
        bool isFuture = false;

        void take(const QDate &day, Instant now)
        {
            if (!first.isValid() || day < first)
                first = day;
            if (!last.isValid() || day > last)
                last = day;
            isFuture = isFuture || onTheWall({day, QTime(0, 0)}) > now.msecs;
        }
    };

    void look(const WrittenTime &time, Instant now)
    {
        constexpr int months = 12;
        if (time.isOrderKnown)
            return;
        ++m_openDates;
        m_isDayFirst = m_isDayFirst || time.first > months;
        m_isMonthFirst = m_isMonthFirst || time.second > months;
        const QDate monthFirst = time.wall(DateOrder::MonthFirst).date();
        const QDate dayFirst = time.wall(DateOrder::DayFirst).date();
        if (!monthFirst.isValid() || !dayFirst.isValid())
            return;
        m_monthFirst.take(monthFirst, now);
        m_dayFirst.take(dayFirst, now);
        if (m_dates.size() < mostDates)
            m_dates.insert(std::pair(monthFirst, dayFirst));
    }

    void askZone()
    {
        if (m_zone.isValid())
            return;
        m_zone = QTimeZone::systemTimeZone();
        if (m_wallRows > 0) {
            m_questions.append({About::Zone,
                                ImportWords::whichZone(),
                                {QString::fromUtf8(QTimeZone::systemTimeZoneId())},
                                {},
                                m_wallRows,
                                {}});
        }
    }

    // A log has day after day, and nothing of tomorrow.
    [[nodiscard]] DateOrder likelyOrder() const
    {
        if (m_monthFirst.isFuture != m_dayFirst.isFuture)
            return m_monthFirst.isFuture ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return m_dayFirst.first.daysTo(m_dayFirst.last)
                       < m_monthFirst.first.daysTo(m_monthFirst.last)
                   ? DateOrder::DayFirst
                   : DateOrder::MonthFirst;
    }

    void settleOrder()
    {
        if (m_isDayFirst != m_isMonthFirst) {
            m_order = m_isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
            return;
        }
        m_order = m_answers.dateOrder.value_or(likelyOrder());
        if (m_openDates == 0 || m_answers.dateOrder)
            return;
        const bool isMonthFirst = m_order == DateOrder::MonthFirst;
        QStringList choices{QStringLiteral("mdy"), QStringLiteral("dmy")};
        if (!isMonthFirst)
            choices.swapItemsAt(0, 1);
        const Days &likely = isMonthFirst ? m_monthFirst : m_dayFirst;
        const Days &other = isMonthFirst ? m_dayFirst : m_monthFirst;
        ImportQuestion question{
            About::DateOrder, ImportWords::whichDateOrder(), choices, {}, m_openDates, {}};
        if (other.isFuture && !likely.isFuture)
            question.reason = ImportWords::otherwiseInTheFuture();
        else if (likely.first.daysTo(likely.last) < other.first.daysTo(other.last))
            question.reason = ImportWords::dayAfterDay();
        auto dates = QList<std::pair<QDate, QDate>>(m_dates.cbegin(), m_dates.cend());
        std::ranges::stable_sort(dates, std::greater(), [](const std::pair<QDate, QDate> &one) {
            return std::abs(one.first.daysTo(one.second));
        });
        for (const auto &[monthFirst, dayFirst] : dates.first(qMin(shownSamples, dates.size()))) {
            QStringList readings{monthFirst.toString(Qt::ISODate), dayFirst.toString(Qt::ISODate)};
            if (!isMonthFirst)
                readings.swapItemsAt(0, 1);
            question.samples.append({{},
                                     QStringLiteral("%1/%2/%3")
                                         .arg(monthFirst.month())
                                         .arg(monthFirst.day())
                                         .arg(monthFirst.year()),
                                     readings});
        }
        m_questions.append(question);
    }

    void settleUnit(const UnitQuestion &asked)
    {
        QList<UnitChoice> choices;
        std::ranges::copy_if(unitChoices, std::back_inserter(choices), [&](const UnitChoice &one) {
            return one.dimension == asked.dimension;
        });
        if (const auto &answer = m_answers.*asked.answer) {
            m_units.insert(asked.dimension, *answer);
            return;
        }
        QList<OpenValue> open = m_open.value(asked.dimension);
        std::ranges::stable_sort(open, {}, &OpenValue::value);
        const double median = open.isEmpty() ? 0 : open.at((open.size() - 1) / 2).value;
        std::ranges::stable_sort(choices, {}, [&](const UnitChoice &one) {
            return median >= one.least && median < one.most ? 0 : 1;
        });
        m_units.insert(asked.dimension, choices.constFirst().unit);
        if (open.isEmpty())
            return;
        ImportQuestion question{asked.about, asked.words(), {}, {}, static_cast<int>(open.size()),
                                {}};
        for (const UnitChoice &choice : std::as_const(choices))
            question.choices.append(QString::fromLatin1(choice.word));
        const UnitChoice &likely = choices.constFirst();
        const QList<double> known = m_known.value(asked.dimension);
        if (!known.isEmpty()) {
            const auto [least, most] = std::ranges::minmax(known);
            const UnitChoice ours = ourUnit(asked.dimension);
            question.reason = ImportWords::othersAre(readIn(outOf(least, ours), ours),
                                                     readIn(outOf(most, ours), ours));
        } else {
            question.reason = ImportWords::middleIs(readIn(median, likely));
        }
        // The largest differ most.
        QList<OpenValue> samples;
        for (auto one = open.crbegin(); one != open.crend() && samples.size() < shownSamples;
             ++one) {
            if (samples.isEmpty() || samples.constLast().value != one->value)
                samples.append(*one);
        }
        for (auto one = samples.crbegin(); one != samples.crend(); ++one) {
            ImportSample sample{
                one->at ? wallOf(*one->at) : QDateTime(), QString::number(one->value), {}};
            for (const UnitChoice &choice : std::as_const(choices))
                sample.readings.append(readIn(one->value, choice));
            question.samples.append(sample);
        }
        m_questions.append(question);
    }

    [[nodiscard]] QDateTime wallOf(const WrittenTime &time) const
    {
        return time.instant ? QDateTime::fromMSecsSinceEpoch(time.instant->msecs, m_zone)
                            : time.wall(m_order);
    }

    static UnitChoice ourUnit(Dimension dimension)
    {
        for (const UnitChoice &one : unitChoices) {
            if (one.dimension == dimension && inSchema(1, one.unit) == 1)
                return one;
        }
        return {dimension, Unit::Celsius, "c", 0, 0};
    }

    // What the schema counts in a unit's own number.
    static double outOf(double inOurs, const UnitChoice &ours)
    {
        constexpr double hundredths = 100;
        return ours.dimension == Dimension::Temperature ? inOurs / hundredths : inOurs;
    }

    // Of that many different dates those are shown that differ most.
    static constexpr qsizetype mostDates = 2000;

    const ImportAnswers &m_answers;
    QTimeZone m_zone;
    DateOrder m_order = DateOrder::MonthFirst;
    QHash<Dimension, Unit> m_units;
    QHash<Dimension, QList<OpenValue>> m_open;
    QHash<Dimension, QList<double>> m_known;
    QSet<std::pair<QDate, QDate>> m_dates;
    Days m_monthFirst;
    Days m_dayFirst;
    int m_wallRows = 0;
    int m_openDates = 0;
    bool m_isDayFirst = false;
    bool m_isMonthFirst = false;
    QList<ImportQuestion> m_questions;
};

/// Makes an entry's fields of a row. What has no place in them goes into the note.
class EntryMaker
{
public:
    EntryMaker(const OpenEnds &ends, Instant now)
        : m_ends(ends), m_wallClock(ends.zone()), m_now(now)
    {
    }

    /// @returns the fields as they are stored, or why they are none
    Result<QJsonObject> make(ImportedRow row)
    {
        m_kind = row.kind;
        const KindSpec *spec = findKind(row.kind);
        if (!spec)
            return failure(codes::invalidEntity, ImportWords::unknownType(row.kind));
        if (!row.ownId.isEmpty())
            return makeOwn(row, *spec);
        if (row.isRunning)
            return failure(codes::invalidEntity, ImportWords::stillRunning());
        if (auto done = setTimes(row, *spec); !done)
            return std::unexpected(done.error());
        setQuantities(row, *spec);
        if (!m_unfit.isEmpty())
            return failure(codes::invalidField, ImportWords::notUnderstood(m_unfit));
        m_kind = row.kind;
        spec = findKind(row.kind);
        dropWhatDoesNotFit(row, *spec);
        if (row.fields.isEmpty() && row.kind == kind::growth)
            return failure(codes::invalidEntity, m_dropped.isEmpty()
                                                     ? ImportWords::nothingInIt()
                                                     : ImportWords::notUnderstood(m_dropped));
        setZone(row);
        QJsonObject fields = row.fields;
        fields.insert(field::startedAt, m_start.toString());
        if (m_end)
            fields.insert(field::endedAt, m_end->toString());
        setNotes(row, fields);
        return checked(*spec, fields);
    }

    // Of the row that was made last.
    [[nodiscard]] Instant start() const { return m_start; }
    [[nodiscard]] const QString &kind() const { return m_kind; }
    // Of all rows.
    [[nodiscard]] int twice() const { return m_twice; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] int shortened() const { return m_shortened; }

private:
    // What is ours comes back as it was.
    Result<QJsonObject> makeOwn(const ImportedRow &row, const KindSpec &spec)
    {
        const QString start = row.fields.value(field::startedAt).toString();
        const auto instant = Instant::parse(start);
        if (!instant && spec.isLogEntry)
            return failure(codes::invalidField, ImportWords::noTime(start));
        // A plan has no start. The first bytes of its id are when it was made.
        constexpr int timeBits = 16;
        const QUuid id = EntityId::parse(row.ownId).value_or(EntityId()).uuid();
        m_start = instant.value_or(Instant{static_cast<qint64>(id.data1) << timeBits | id.data2});
        return checked(spec, row.fields);
    }

    Result<QJsonObject> checked(const KindSpec &spec, const QJsonObject &fields) const
    {
        auto normalized = normalizeFields(spec, fields, m_now);
        if (!normalized)
            return std::unexpected(normalized.error());
        *normalized = withoutNulls(*normalized);
        if (auto fits = checkEntity(spec, *normalized); !fits) {
            const bool isEmpty = fits.error().field.isEmpty() || fits.error().field == field::notes;
            return isEmpty ? failure(codes::invalidEntity, ImportWords::nothingInIt())
                           : std::unexpected(fits.error());
        }
        return normalized;
    }

    static QString writtenOf(const WrittenTime &time)
    {
        return time.instant
                   ? time.instant->toString()
                   : QStringLiteral("%1-%2-%3").arg(time.year).arg(time.first).arg(time.second);
    }

    Result<WrittenClock::Reading> read(const WrittenTime &time)
    {
        if (time.instant)
            return WrittenClock::Reading{*time.instant, {}, false};
        const QDateTime wall = time.wall(m_ends.order());
        if (!wall.isValid())
            return failure(codes::invalidField, ImportWords::noTime(writtenOf(time)));
        const auto reading = m_wallClock.read(wall);
        m_twice += reading.later ? 1 : 0;
        m_leftOut += reading.wasLeftOut ? 1 : 0;
        return reading;
    }

    Result<void> setTimes(ImportedRow &row, const KindSpec &spec)
    {
        m_end.reset();
        const auto start = row.start ? read(*row.start)
                                     : failure(codes::invalidField, ImportWords::noTime({}));
        if (!start)
            return std::unexpected(start.error());
        m_start = start->instant;
        constexpr qint64 year2000 = 946684800000;
        if (m_start.msecs < year2000)
            return failure(codes::invalidField, ImportWords::noTime(writtenOf(*row.start)));
        if (m_start.msecs > m_now.msecs + msecsPerDay)
            return failure(codes::invalidField, ImportWords::inTheFuture());
        if (row.end) {
            const auto end = read(*row.end);
            if (!end)
                return std::unexpected(end.error());
            m_end = end->instant;
            if (*m_end < m_start && end->later)
                m_end = end->later;
            // The start was moved over the gap, beyond the end: it took as long as the clock says.
            if (*m_end < m_start && start->wasLeftOut && !row.end->instant && !row.start->instant) {
                const qint64 shown = row.start->wall(m_ends.order())
                                         .msecsTo(row.end->wall(m_ends.order()));
                m_end = m_start.plusMsecs(shown);
            }
            if (*m_end < m_start)
                return failure(codes::invalidEntity, ImportWords::endsBeforeStart());
        } else if (row.length) {
            m_end = m_start.plusMsecs(*row.length);
        }
        if (m_end && !spec.field(QString(field::endedAt))) {
            const qint64 minutes = (m_end->msecs - m_start.msecs) / msecsPerMinute;
            if (minutes > 0)
                row.note(QLatin1StringView("minutes"), QString::number(minutes));
            m_end.reset();
        }
        const bool isBreast = row.kind == kind::feed
                              && row.fields.value(field::method).toString()
                                     == QLatin1StringView("breast");
        if (row.kind == kind::feed && !isBreast && m_end == m_start)
            m_end.reset();
        if (!row.spanField.isEmpty() && m_end)
            row.fields.insert(row.spanField, (m_end->msecs - m_start.msecs) / msecsPerSecond);
        // Without an end and sides it would run from then on.
        if (isBreast && !m_end && !row.fields.contains(field::leftSeconds)
            && !row.fields.contains(field::rightSeconds))
            m_end = m_start;
        return {};
    }

    void setQuantities(ImportedRow &row, const KindSpec &spec)
    {
        m_dropped.clear();
        m_unfit.clear();
        QHash<QLatin1StringView, double> sums;
        QList<QLatin1StringView> order;
        QHash<QLatin1StringView, QString> written;
        for (const ImportedQuantity &quantity : std::as_const(row.quantities)) {
            if (!sums.contains(quantity.field))
                order.append(quantity.field);
            const Unit unit = quantity.unit.value_or(m_ends.unit(dimensionOf(quantity.field)));
            sums[quantity.field] += inSchema(quantity.value, unit);
            written[quantity.field] = QString::number(quantity.value);
        }
        for (const QLatin1StringView name : std::as_const(order)) {
            const FieldSpec *const known = spec.field(QString(name));
            const auto value = static_cast<qint64>(std::llround(sums.value(name)));
            if (!known)
                continue;
            const bool fits = value >= known->min && value <= known->max;
            if (!fits && known->required)
                m_unfit = written.value(name);
            if (fits || known->required) {
                row.fields.insert(name, value);
            } else if (value != 0) {
                m_dropped = written.value(name);
                row.note(name, m_dropped);
            }
        }
        if (row.kind == kind::pumping) {
            const qint64 parts = row.fields.value(field::leftMl).toInteger()
                                 + row.fields.value(field::rightMl).toInteger();
            // Each was rounded by itself.
            if (row.fields.value(field::totalMl).toInteger() < parts)
                row.fields.insert(field::totalMl, parts);
            // A pumping entry needs an amount. Without one it is kept as a note.
            if (!row.fields.contains(field::totalMl)) {
                row.kind = kind::note;
                const qint64 length = m_end ? m_end->msecs - m_start.msecs : 0;
                row.notes.prepend(
                    length > 0 ? QStringLiteral("pumping, %1 min").arg(length / msecsPerMinute)
                               : QStringLiteral("pumping"));
                row.fields = {};
                m_end.reset();
            }
        }
    }

    static void dropWhatDoesNotFit(ImportedRow &row, const KindSpec &spec)
    {
        if (row.kind == kind::nappy) {
            const QString type = row.fields.value(field::type).toString();
            for (const auto name : {field::colour, field::consistency}) {
                if (type != QLatin1StringView("poo") && type != QLatin1StringView("mixed")
                    && row.fields.contains(name))
                    row.note(name, row.fields.take(name).toString());
            }
        }
        for (const FieldSpec &one : spec.fields) {
            const QJsonValue value = row.fields.value(one.name);
            if (one.type == FieldType::Text && value.toString().size() > one.max
                && one.name != field::notes) {
                const QString whole = value.toString();
                row.note(one.name, whole);
                row.fields.insert(one.name, cut(whole, one.max));
            }
        }
    }

    // At most so many characters, and no half of a pair.
    static QString cut(const QString &text, qsizetype most)
    {
        QString result = text.left(most - 1);
        if (result.back().isHighSurrogate())
            result.chop(1);
        return result + u'\u2026';
    }

    void setZone(ImportedRow &row) const
    {
        const bool isWall = row.start && !row.start->instant;
        QByteArray name = row.zone.toUtf8();
        if (!isZoneName(row.zone) || !QTimeZone::isTimeZoneIdAvailable(name))
            name = isWall ? m_ends.zone().id() : QByteArray();
        if (!name.isEmpty() && isZoneName(QString::fromUtf8(name)))
            row.fields.insert(field::zone, QString::fromUtf8(name));
    }

    void setNotes(const ImportedRow &row, QJsonObject &fields)
    {
        constexpr qsizetype longest = 4000;
        QString text = row.notes.join(u'\n');
        text.replace(u'\t', u' ');
        if (text.size() > longest) {
            text = cut(text, longest);
            ++m_shortened;
        }
        if (!text.trimmed().isEmpty())
            fields.insert(field::notes, text);
    }

    const OpenEnds &m_ends;
    WrittenClock m_wallClock;
    Instant m_now;
    QString m_kind;
    Instant m_start;
    std::optional<Instant> m_end;
    /// A number that fits no field, for the complaint where nothing else is in the row.
    QString m_dropped;
    /// One that does not fit the field without which there is no entry.
    QString m_unfit;
    int m_twice = 0;
    int m_leftOut = 0;
    int m_shortened = 0;
};

/// What the log has already.
class HeldEntries
{
public:
    [[nodiscard]] Result<void> look(const Logbook &logbook, const BabyId &baby)
    {
        if (m_looked.contains(baby))
            return {};
        m_looked.insert(baby);
        const auto ids = logbook.idsOf(baby);
        if (!ids)
            return std::unexpected(ids.error());
        for (auto it = ids->constBegin(); it != ids->constEnd(); ++it) {
            m_ids.insert(it.key(), it.value());
            if (!it.value() && isImported(it.key()))
                ++m_keys[keyOf(it.key())];
        }
        return {};
    }
    [[nodiscard]] bool stands(const EntityId &id) const { return !m_ids.value(id, true); }
    [[nodiscard]] bool isDeleted(const EntityId &id) const { return m_ids.value(id, false); }
    /// The same row is here under another time: it was read in another zone.
    [[nodiscard]] bool standsElsewhere(ImportKey key) const { return m_keys.contains(key); }
    /// Two people brought it along in two zones.
    [[nodiscard]] bool standsTwice(ImportKey key) const { return m_keys.value(key) > 1; }

private:
    QSet<BabyId> m_looked;
    QHash<EntityId, bool> m_ids;
    QHash<ImportKey, int> m_keys;
};

/// The clock of a log, for ids.
class LogClock final : public Clock
{
public:
    explicit LogClock(const Logbook &logbook) : m_logbook(logbook) {}
    [[nodiscard]] Instant now() const override { return m_logbook.now(); }

private:
    const Logbook &m_logbook;
};

} // namespace

std::optional<Unit> unitOfChoice(About about, const QString &choice)
{
    for (const UnitQuestion &question : unitQuestions) {
        for (const UnitChoice &one : unitChoices) {
            if (question.about == about && one.dimension == question.dimension
                && choice == QLatin1StringView(one.word))
                return one.unit;
        }
    }
    return std::nullopt;
}

QByteArray rejectedCsv(const ImportSource &source, const ImportPlan &plan)
{
    const auto tableOf = [&source](int file) -> const CsvTable * {
        for (const ImportDocument &document : source.documents) {
            if (document.index() == file && document.isTable())
                return &document.table();
        }
        return nullptr;
    };
    QStringList columns;
    for (const ImportComplaint &one : plan.rejected) {
        const CsvTable *table = tableOf(one.file);
        for (const QString &name : table ? table->heading() : QStringList()) {
            if (!columns.contains(name))
                columns.append(name);
        }
    }
    QByteArray csv = logsheet::row(columns
                                   + QStringList{QStringLiteral("file"), QStringLiteral("row"),
                                                 QStringLiteral("reason")});
    for (const ImportComplaint &one : plan.rejected) {
        QStringList cells(columns.size());
        const CsvTable *table = tableOf(one.file);
        const CsvTable::Row *row = table ? table->row(one.row) : nullptr;
        for (qsizetype i = 0; row && i < qMin(row->cells.size(), table->heading().size()); ++i)
            cells[columns.indexOf(table->heading().at(i))] = row->cells.at(i);
        cells += {source.files.value(one.file), one.row > 0 ? QString::number(one.row) : QString(),
                  one.reason};
        csv += logsheet::row(cells);
    }
    return csv;
}

Result<ImportPlan> Importer::plan(const ImportSource &source, const ImportAnswers &answers) const
{
    ImportPlan plan;
    plan.rejected = source.reading.complaints;
    if (!answers.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(answers.zone)
        && !QTimeZone(answers.zone).isValid())
        return failure(codes::usage, ImportWords::unknownZone(QString::fromUtf8(answers.zone)));
    const auto babies = babiesFor(source, plan);
    if (!babies)
        return std::unexpected(babies.error());
    const BabyFinder finder(*babies, source, answers);
    const OpenEnds ends(source, answers, m_logbook.now());
    if (finder.question())
        plan.questions.append(*finder.question());
    plan.questions.append(ends.questions());

    EntryMaker maker(ends, m_logbook.now());
    HeldEntries held;
    QHash<ImportKey, QJsonObject> seen;
    QList<NewEntry> deleted;
    int elsewhere = 0;
    int twice = 0;
    int again = 0;
    bool anyStands = false;
    for (const ImportedRow &row : source.reading.rows) {
        const auto baby = finder.babyOf(row);
        if (!baby) {
            plan.rejected.append({row.file, row.row, ImportWords::otherBaby(row.baby), row.kind});
            continue;
        }
        if (auto looked = held.look(m_logbook, *baby); !looked)
            return std::unexpected(looked.error());
        auto fields = maker.make(row);
        if (!fields) {
            plan.rejected.append({row.file, row.row, fields.error().detail, row.kind});
            continue;
        }
        // A row may turn out to be of another kind.
        NewEntry entry{*baby, {}, maker.kind(), *std::move(fields)};
        const ImportKey key = importKey(*baby, source.format->name, row.identity);
        const bool isOwn = row.ownBaby == baby->toString();
        entry.id = (isOwn ? EntityId::parse(row.ownId) : std::nullopt)
                       .value_or(importedId(maker.start(), key));
        // One id is one entry. Another content under it is not lost without a word.
        if (const auto first = seen.constFind(key); first != seen.constEnd()) {
            if (*first == entry.fields)
                ++again;
            else
                plan.rejected.append({row.file, row.row, ImportWords::otherOfSameId(), entry.kind});
            continue;
        }
        seen.insert(key, entry.fields);
        plan.first = plan.first ? qMin(*plan.first, maker.start()) : maker.start();
        plan.last = plan.last ? qMax(*plan.last, maker.start()) : maker.start();
        if (held.stands(entry.id) || (!isOwn && held.standsElsewhere(key))) {
            anyStands = true;
            elsewhere += held.stands(entry.id) ? 0 : 1;
            twice += held.standsTwice(key) ? 1 : 0;
            ++plan.known[entry.kind];
        } else if (held.isDeleted(entry.id)) {
            deleted.append(std::move(entry));
        } else {
            ++plan.fresh[entry.kind];
            plan.entries.append(std::move(entry));
        }
    }
    // What somebody deleted stays deleted. If nothing of the import is left, all of it was undone,
    // and a person who imports it again wants it again.
    for (NewEntry &entry : deleted) {
        ++(anyStands ? plan.known : plan.fresh)[entry.kind];
        if (!anyStands)
            plan.entries.append(std::move(entry));
    }
    if (source.reading.rows.isEmpty() && plan.rejected.isEmpty())
        plan.rejected.append({0, 0, ImportWords::nothingThere(), {}});
    if (!source.reading.caregivers.isEmpty())
        plan.remarks.append(
            ImportWords::loggedBy(source.reading.caregivers.join(QStringLiteral(", "))));
    if (again > 0)
        plan.remarks.append(ImportWords::writtenTwice(again));
    if (source.reading.deleted > 0)
        plan.remarks.append(ImportWords::deletedThere(source.reading.deleted));
    if (elsewhere > 0)
        plan.remarks.append(ImportWords::hereAtOtherTimes(elsewhere));
    if (twice > 0)
        plan.remarks.append(ImportWords::hereTwice(twice));
    if (maker.twice() > 0)
        plan.remarks.append(ImportWords::twiceInZone(maker.twice()));
    if (maker.shortened() > 0)
        plan.remarks.append(ImportWords::shortened(maker.shortened()));
    if (maker.leftOut() > 0)
        plan.remarks.append(ImportWords::leftOutInZone(maker.leftOut()));
    std::ranges::stable_sort(plan.rejected, [](const ImportComplaint &a, const ImportComplaint &b) {
        return std::pair(a.file, a.row) < std::pair(b.file, b.row);
    });
    return plan;
}

Result<int> Importer::write(const ImportPlan &plan, const std::function<bool(int done)> &goOn) const
{
    if (!plan.questions.isEmpty())
        return failure(codes::usage, plan.questions.constFirst().words);
    return m_logbook.addMany(plan.entries, goOn);
}

Result<QList<Entry>> Importer::babiesFor(const ImportSource &source, ImportPlan &plan) const
{
    auto babies = m_logbook.babies();
    if (babies && babies->isEmpty())
        babies = m_logbook.allBabies();
    if (!babies || !babies->isEmpty())
        return babies;
    const KindSpec &spec = *findKind(QString(kind::baby));
    const LogClock clock(m_logbook);
    IdSource ids(clock);
    for (const ImportedBaby &one : source.reading.babies) {
        const auto fields = normalizeFields(spec, one.fields, m_logbook.now());
        if (!fields)
            return std::unexpected(fields.error());
        if (const auto fits = checkEntity(spec, *fields); !fits)
            return std::unexpected(fits.error());
        Entry baby;
        baby.entity.entityType = kind::baby;
        baby.entity.babyId = ids.next<BabyId>();
        baby.entity.entityId = entityIdOf(baby.entity.babyId);
        baby.entity.data = one.fields;
        plan.entries.append({baby.entity.babyId, baby.id(), baby.kind(), *fields});
        babies->append(baby);
    }
    return babies;
}

} // namespace weehours
