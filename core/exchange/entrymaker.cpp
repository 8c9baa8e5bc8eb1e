// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/entrymaker.h"

#include "core/protocol/fields.h"
#include "core/protocol/sentence.h"
#include "core/protocol/validation.h"

#include <cmath>

namespace weehours {

EntryMaker::EntryMaker(const OpenEnds &ends, Instant now)
    : m_ends(ends), m_wallClock(ends.zone()), m_now(now)
{
}

Result<QJsonObject> EntryMaker::make(ImportedRow row)
{
    m_kind = row.kind;
    const KindSpec *spec = findKind(row.kind);
    if (!spec)
        return failure(codes::invalidEntity, {Sentence::RowKindUnknown, {row.kind}});
    if (!row.ownId.isEmpty())
        return makeOwn(row, *spec);
    if (row.isRunning)
        return failure(codes::invalidEntity, {Sentence::RowStillRunning});
    if (auto done = setTimes(row, *spec); !done)
        return std::unexpected(done.error());
    setQuantities(row, *spec);
    if (!m_unfit.isEmpty())
        return failure(codes::invalidField, {Sentence::RowNotUnderstood, {m_unfit}});
    m_kind = row.kind;
    spec = findKind(row.kind);
    dropWhatDoesNotFit(row, *spec);
    if (row.fields.isEmpty() && row.kind == kind::growth)
        return failure(codes::invalidEntity,
                       m_dropped.isEmpty() ? Message{Sentence::RowEmpty}
                                           : Message{Sentence::RowNotUnderstood, {m_dropped}});
    setZone(row);
    QJsonObject fields = row.fields;
    fields.insert(field::startedAt, m_start.toString());
    if (m_end)
        fields.insert(field::endedAt, m_end->toString());
    setNotes(row, fields);
    return checked(*spec, fields);
}

// What is ours comes back as it was.
Result<QJsonObject> EntryMaker::makeOwn(const ImportedRow &row, const KindSpec &spec)
{
    const QString start = row.fields.value(field::startedAt).toString();
    const auto instant = Instant::parse(start);
    if (!instant && spec.isLogEntry)
        return failure(codes::invalidField, {Sentence::RowNoTime, {start}});
    // A plan has no start. The first bytes of its id are when it was made.
    constexpr int timeBits = 16;
    const QUuid id = EntityId::parse(row.ownId).value_or(EntityId()).uuid();
    m_start = instant.value_or(Instant{static_cast<qint64>(id.data1) << timeBits | id.data2});
    return checked(spec, row.fields);
}

Result<QJsonObject> EntryMaker::checked(const KindSpec &spec, const QJsonObject &fields) const
{
    auto normalized = normalizeFields(spec, fields, m_now);
    if (!normalized)
        return inWords(normalized.error(), fields);
    *normalized = withoutNulls(*normalized);
    if (const auto fits = checkEntity(spec, *normalized); !fits)
        return inWords(fits.error(), fields);
    return normalized;
}

// The errors of the schema are for programs.
std::unexpected<Error> EntryMaker::inWords(const Error &error, const QJsonObject &fields)
{
    if (error.rule == Rule::EndBeforeStart)
        return failure(codes::invalidEntity, {Sentence::RowEndsBeforeStart});
    if (error.rule == Rule::EndTooLate)
        return failure(codes::invalidEntity, {Sentence::RowTooLong});
    const QString value = fields.value(error.field).toVariant().toString();
    const bool isEmpty = error.field == field::notes || value.isEmpty();
    return failure(codes::invalidEntity, isEmpty ? Message{Sentence::RowEmpty}
                                                 : Message{Sentence::RowNotUnderstood, {value}});
}

QString EntryMaker::writtenOf(const WrittenTime &time)
{
    return time.instant
               ? time.instant->toString()
               : QStringLiteral("%1-%2-%3").arg(time.year).arg(time.first).arg(time.second);
}

Result<WrittenClock::Reading> EntryMaker::read(const WrittenTime &time)
{
    if (time.instant)
        return WrittenClock::Reading{*time.instant, {}, false};
    const QDateTime wall = time.wall(m_ends.order());
    if (!wall.isValid())
        return failure(codes::invalidField, {Sentence::RowNoTime, {writtenOf(time)}});
    const auto reading = m_wallClock.read(wall);
    m_twice += reading.later ? 1 : 0;
    m_leftOut += reading.wasLeftOut ? 1 : 0;
    return reading;
}

Result<void> EntryMaker::setTimes(ImportedRow &row, const KindSpec &spec)
{
    m_end.reset();
    const auto start = row.start ? read(*row.start)
                                 : failure(codes::invalidField, {Sentence::RowNoTime});
    if (!start)
        return std::unexpected(start.error());
    m_start = start->instant;
    constexpr qint64 year2000 = 946684800000;
    if (m_start.msecs < year2000)
        return failure(codes::invalidField, {Sentence::RowNoTime, {writtenOf(*row.start)}});
    if (m_start.msecs > m_now.msecs + msecsPerDay)
        return failure(codes::invalidField, {Sentence::RowInTheFuture});
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
            return failure(codes::invalidEntity, {Sentence::RowEndsBeforeStart});
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
    else if (!row.spanField.isEmpty())
        row.note(QLatin1StringView("side"), row.spanField == field::leftSeconds
                                                ? QStringLiteral("left")
                                                : QStringLiteral("right"));
    // Without an end and sides it would run from then on.
    if (isBreast && !m_end && !row.fields.contains(field::leftSeconds)
        && !row.fields.contains(field::rightSeconds))
        m_end = m_start;
    return {};
}

void EntryMaker::setQuantities(ImportedRow &row, const KindSpec &spec)
{
    m_dropped.clear();
    m_unfit.clear();
    QHash<QLatin1StringView, double> sums;
    QList<QLatin1StringView> order;
    QHash<QLatin1StringView, QString> written;
    for (const ImportedQuantity &quantity : std::as_const(row.quantities)) {
        if (!sums.contains(quantity.field))
            order.append(quantity.field);
        const Unit unit = quantity.unit.value_or(
            m_ends.unit(OpenEnds::dimensionOf(quantity.field)));
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
            row.notes.prepend(length > 0
                                  ? QStringLiteral("pumping, %1 min").arg(length / msecsPerMinute)
                                  : QStringLiteral("pumping"));
            row.fields = {};
            m_end.reset();
        }
    }
}

void EntryMaker::dropWhatDoesNotFit(ImportedRow &row, const KindSpec &spec)
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
QString EntryMaker::cut(const QString &text, qsizetype most)
{
    QString result = text.left(most - 1);
    if (result.back().isHighSurrogate())
        result.chop(1);
    return result + u'\u2026';
}

void EntryMaker::setZone(ImportedRow &row) const
{
    const bool isWall = row.start && !row.start->instant;
    QByteArray name = row.zone.toUtf8();
    if (!isZoneName(row.zone) || !QTimeZone::isTimeZoneIdAvailable(name))
        name = isWall ? m_ends.zone().id() : QByteArray();
    if (!name.isEmpty() && isZoneName(QString::fromUtf8(name)))
        row.fields.insert(field::zone, QString::fromUtf8(name));
}

void EntryMaker::setNotes(const ImportedRow &row, QJsonObject &fields)
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

} // namespace weehours
