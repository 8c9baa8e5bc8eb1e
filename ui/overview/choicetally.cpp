// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/choicetally.h"

#include "core/logbook/plainletters.h"
#include "ui/kinds/entrywords.h"
#include "ui/theme/metrics.h"

#include <algorithm>
#include <functional>

namespace weehours {

namespace {

// One thing that was logged, and how often.
struct Tallied
{
    QString title;
    int count;
};

// "carrot 2, pear", the most frequent first.
QString listed(QList<Tallied> all)
{
    std::ranges::stable_sort(all, std::greater<>(), &Tallied::count);
    QStringList parts;
    for (const Tallied &one : std::as_const(all)) {
        parts.append(one.count > 1 ? ChoiceTally::tr("%1 %2", "what was eaten, how often")
                                         .arg(one.title)
                                         .arg(one.count)
                                   : one.title);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

ChoiceTally::ChoiceTally(TrendSeries series, QWidget *parent)
    : QLabel(parent), m_series(std::move(series))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setFocusPolicy(Qt::StrongFocus);
    setContentsMargins(0, metrics::unit, metrics::unit, metrics::gap);
}

void ChoiceTally::setEntries(const QList<Entry> &entries, Instant from, Instant to)
{
    const FieldFace *face = findFace(m_series.topic.kind, m_series.series.field);
    QStringList lines;
    const auto tally = [&](const QString &word, const QString &title) {
        QList<Tallied> all;
        int count = 0;
        for (const Entry &entry : entries) {
            if (entry.entity.deleted || entry.startedAt() < from || entry.startedAt() >= to
                || !m_series.topic.has(entry) || entry.text(m_series.series.field) != word)
                continue;
            ++count;
            const QString named = entryTitle(entry);
            const auto same = std::ranges::find_if(all, [&](const Tallied &one) {
                return plainLetters(one.title) == plainLetters(named);
            });
            if (same == all.end())
                all.append({named, 1});
            else
                ++same->count;
        }
        if (count > 0)
            lines.append(tr("%1 · %2: %3", "a reaction, how often, to which foods")
                             .arg(title)
                             .arg(count)
                             .arg(listed(all)));
    };
    for (const ChoiceFace &choice : face ? face->choices : std::span<const ChoiceFace>())
        tally(choice.word, choice.text.capital());
    tally({}, tr("Not said", "how a baby took to a food"));
    setText(lines.isEmpty() ? tr("Nothing logged in these days.")
                            : lines.join(QStringLiteral("\n")));
    setAccessibleName(m_series.title());
    setAccessibleDescription(text());
}

} // namespace weehours
