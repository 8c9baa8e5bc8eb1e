// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"
#include "core/logbook/wallclock.h"

#include <QSet>

namespace weehours {

struct UnitChoice;
struct UnitQuestion;

/// The unit that a choice of a question names, such as `oz`; empty if it is no unit.
[[nodiscard]] std::optional<Unit> unitOfChoice(ImportQuestion::About about, const QString &choice);

/// What the files leave open, all rows seen: answered, proven by the files themselves, or asked.
class OpenEnds
{
public:
    /// @param answers must outlive it
    OpenEnds(const ImportSource &source, const ImportAnswers &answers, Instant now);

    [[nodiscard]] const QList<ImportQuestion> &questions() const { return m_questions; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] DateOrder order() const { return m_order; }
    /// What a quantity is measured in.
    [[nodiscard]] static Dimension dimensionOf(QLatin1StringView quantityField);
    [[nodiscard]] Unit unit(Dimension dimension) const { return m_units.value(dimension); }

private:
    using About = ImportQuestion::About;

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
    void look(const WrittenTime &time, Instant now);
    /// @param likely the zone to propose; empty for this computer's
    void askZone(const QByteArray &likely);
    [[nodiscard]] DateOrder likelyOrder() const;
    void settleOrder();
    void settleUnit(const UnitQuestion &asked);
    [[nodiscard]] QDateTime wallOf(const WrittenTime &time) const;
    static UnitChoice ourUnit(Dimension dimension);

    static double outOf(double inOurs, const UnitChoice &ours);

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

} // namespace weehours
