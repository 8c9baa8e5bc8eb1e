// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/babyplusreader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QJsonArray>

#include <cmath>

namespace weehours::babyplus {

namespace {

using Member = QLatin1StringView;

// A number, which some versions write as a text.
double numberIn(const QJsonValue &value)
{
    return value.isString() ? readNumber(value.toString()).value_or(0) : value.toDouble();
}

// Seconds since 1970 with a fraction, or a text with or without an offset. 0 or close to it means
// no time.
std::optional<WrittenTime> timeOf(const QJsonValue &value)
{
    constexpr double year2000 = 946684800;
    constexpr double year2100 = 4102444800;
    if (value.isString()) {
        if (const auto time = readTime(value.toString())) {
            const QDateTime wall = time->wall(DateOrder::MonthFirst);
            const qint64 msecs = time->instant ? time->instant->msecs : wall.toMSecsSinceEpoch();
            return static_cast<double>(msecs) / 1000 < year2000 ? std::nullopt : time;
        }
    }
    const double seconds = numberIn(value);
    if (seconds < year2000 || seconds > year2100)
        return std::nullopt;
    return timeAt(Instant{std::llround(seconds * 1000)});
}

QString idOf(const QJsonObject &record)
{
    const QJsonValue pk = record.value(Member("pk"));
    return pk.isString() ? pk.toString() : pk.toVariant().toString();
}

/// Why a record cannot be read; empty if it can.
using Why = std::optional<Message>;

/// Reads the sections of one export.
class Sections
{
public:
    Sections(const ImportDocument &document, ImportReading &reading)
        : m_document(document), m_reading(reading)
    {
        const QJsonArray profiles = document.json().object().value(Member("babyprofile")).toArray();
        if (profiles.size() == 1)
            m_baby = profiles.first().toObject().value(Member("name")).toString();
        for (const QJsonValue &one : profiles) {
            const QJsonObject profile = one.toObject();
            for (const auto member : {Member("babyid"), Member("pk"), Member("id")}) {
                const QString id = profile.value(member).toVariant().toString();
                if (profiles.size() > 1 && !id.isEmpty())
                    m_babies.insert(id, profile.value(Member("name")).toString());
            }
        }
    }

    void read()
    {
        each("baby_bottlefeed", "date", [](ImportedRow &row, const QJsonObject &record) -> Why {
            row.kind = kind::feed;
            row.fields.insert(field::method, QStringLiteral("bottle"));
            const QJsonValue formula = record.value(Member("isFormula"));
            if (!formula.isUndefined() && !formula.isNull()) {
                const bool isFormula = formula.toBool() || formula.toInt() != 0
                                       || isYes(formula.toString());
                row.fields.insert(field::milk, isFormula ? QStringLiteral("formula")
                                                         : QStringLiteral("breast_milk"));
            }
            add(row, field::amountMl, record.value(Member("amountML")), Unit::Millilitre);
            return std::nullopt;
        });
        each("baby_nursingfeed", "startDate", nursing);
        each("baby_sleep", "startDate", [](ImportedRow &row, const QJsonObject &record) -> Why {
            row.kind = kind::sleep;
            row.end = timeOf(record.value(Member("endDate")));
            row.isRunning = !row.end;
            return std::nullopt;
        });
        each("baby_nappy", "date", [](ImportedRow &row, const QJsonObject &record) -> Why {
            const QString said = record.value(Member("type")).toString();
            const auto type = nappyTypeOf(said);
            if (!type)
                return Message{Sentence::RowNotUnderstood, {said}};
            row.kind = kind::nappy;
            row.fields.insert(field::type, QString(*type));
            const QString details = record.value(Member("details")).toString();
            if (const auto colour = colourOf(details))
                row.fields.insert(field::colour, QString(*colour));
            else
                row.note(details);
            return std::nullopt;
        });
        each("baby_growth", "date", [](ImportedRow &row, const QJsonObject &record) -> Why {
            row.kind = kind::growth;
            add(row, field::weightG, record.value(Member("weight")), Unit::Kilogram);
            add(row, field::heightMm, record.value(Member("height")), Unit::Centimetre);
            add(row, field::headMm, record.value(Member("head")), Unit::Centimetre);
            return std::nullopt;
        });
        each("baby_expressingfeed", "date", [](ImportedRow &row, const QJsonObject &record) -> Why {
            row.kind = kind::pumping;
            const QJsonValue amount = record.value(Member("amountML"));
            add(row, field::totalMl, amount, Unit::Millilitre);
            const QString text = record.value(Member("side")).toString();
            if (const auto side = sideOf(text)) {
                add(row, *side == Member("left") ? field::leftMl : field::rightMl, amount,
                    Unit::Millilitre);
            } else {
                row.note(Member("side"), text);
            }
            row.end = timeOf(record.value(Member("endDate")));
            const double seconds = numberIn(record.value(Member("durationSeconds")));
            if (!row.end && seconds > 0)
                row.length = std::llround(seconds) * msecsPerSecond;
            return std::nullopt;
        });
        each("baby_crying", "startDate", [](ImportedRow &row, const QJsonObject &record) -> Why {
            row.kind = kind::activity;
            row.fields.insert(field::activity, QStringLiteral("other"));
            row.fields.insert(field::name, QStringLiteral("crying"));
            row.end = timeOf(record.value(Member("endDate")));
            return std::nullopt;
        });
        // Notes are stored separately, without their baby.
        qint64 number = 0;
        for (const QJsonValue &one :
             m_document.json().object().value(Member("tracker_detail")).toArray()) {
            ++number;
            const QString text =
                one.toObject().value(Member("trackerDescription")).toString().trimmed();
            if (!text.isEmpty())
                m_reading.complain(m_document.index(), number,
                                   {Sentence::RowNotUnderstood, {text}});
        }
        leaveOutOthers();
        const QJsonArray babies = m_document.json().object().value(Member("babies")).toArray();
        for (const QJsonValue &baby : babies)
            readOld(baby.toObject());
    }

private:
    static void add(ImportedRow &row, QLatin1StringView field, const QJsonValue &value, Unit unit)
    {
        if (numberIn(value) > 0)
            row.add(field, numberIn(value), unit);
    }

    // Sections of other things, whose members are not known.
    void leaveOutOthers()
    {
        const QJsonObject whole = m_document.json().object();
        for (auto it = whole.constBegin(); it != whole.constEnd(); ++it) {
            if (m_read.contains(it.key()) || !it.key().startsWith(Member("baby_")))
                continue;
            const auto count = static_cast<int>(it.value().toArray().size());
            if (count > 0)
                m_reading.complain(m_document.index(), 0,
                                   {Sentence::ListKindUnknown, {it.key(), count}});
        }
    }

    static Why nursing(ImportedRow &row, const QJsonObject &record)
    {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("breast"));
        row.end = timeOf(record.value(Member("endDate")));
        qint64 sum = 0;
        for (const auto &[field, name] :
             {std::pair(field::leftSeconds, Member("leftDuration")),
              std::pair(field::rightSeconds, Member("rightDuration"))}) {
            const auto seconds = static_cast<qint64>(numberIn(record.value(name)));
            if (seconds > 0)
                row.fields.insert(field, seconds);
            sum += seconds;
        }
        const bool hasSpan = row.end && row.start && row.end->instant && row.start->instant
                             && *row.end->instant > *row.start->instant;
        // Typed in afterwards, it has no lengths of its own.
        const auto side = sideOf(record.value(Member("nursingSide")).toString());
        if (sum == 0 && hasSpan && side)
            row.spanField = *side == Member("left") ? field::leftSeconds : field::rightSeconds;
        else if (sum == 0)
            row.note(Member("starting side"), record.value(Member("startingBreast")).toString());
        return sum > 0 || hasSpan ? std::nullopt : Why(Message{Sentence::RowEmpty});
    }

    template <typename Fill>
    void each(const char *section, const char *time, Fill fill)
    {
        m_read.append(QString::fromLatin1(section));
        qint64 number = 0;
        for (const QJsonValue &one : m_document.json().object().value(Member(section)).toArray()) {
            const QJsonObject record = one.toObject();
            QJsonValue at = record.value(Member(time));
            for (const auto other : {Member("date"), Member("startDate")}) {
                if (at.isUndefined())
                    at = record.value(other);
            }
            take(Member(section), ++number, record, at, fill);
        }
    }

    template <typename Fill>
    void take(Member section, qint64 number, const QJsonObject &record, const QJsonValue &time,
              Fill fill)
    {
        ImportedRow row;
        row.file = m_document.index();
        row.row = number;
        const QString id = idOf(record);
        row.identity = section + QStringLiteral("/")
                       + (id.isEmpty() ? QString::fromUtf8(
                                             QJsonDocument(record).toJson(QJsonDocument::Compact))
                                       : id);
        row.baby = m_baby;
        // Of several babies without names the number tells them apart.
        if (const QString baby = record.value(Member("babyid")).toVariant().toString();
            m_baby.isEmpty() && !baby.isEmpty())
            row.baby = m_babies.value(baby, baby);
        row.start = timeOf(time);
        row.note(record.value(Member("note")).toString());
        row.note(record.value(Member("notes")).toString());
        if (!row.start)
            m_reading.complain(row, {Sentence::RowNoTime, {time.toVariant().toString()}});
        else if (const Why why = fill(row, record))
            m_reading.complain(row, *why);
        else
            m_reading.add(std::move(row));
    }

    // The form of 2019, with the entries below each baby.
    void readOld(const QJsonObject &baby)
    {
        m_baby = baby.value(Member("name")).toString();
        const QJsonObject feed = baby.value(Member("feed")).toObject();
        qint64 number = 0;
        for (const QJsonValue &one : feed.value(Member("breastfeed")).toArray()) {
            const QJsonObject record = one.toObject();
            take(Member("breastfeed"), ++number, record, record.value(Member("start")),
                 [](ImportedRow &row, const QJsonObject &from) -> Why {
                     row.kind = kind::feed;
                     row.fields.insert(field::method, QStringLiteral("breast"));
                     row.end = timeOf(from.value(Member("end")));
                     const auto seconds = from.value(Member("duration_sec")).toInteger();
                     const auto side = sideOf(from.value(Member("side")).toString());
                     if (side && seconds > 0)
                         row.fields.insert(*side == Member("left") ? field::leftSeconds
                                                                   : field::rightSeconds,
                                           seconds);
                     return std::nullopt;
                 });
        }
        for (const QJsonValue &one : feed.value(Member("bottle")).toArray()) {
            const QJsonObject record = one.toObject();
            take(Member("bottle"), ++number, record, record.value(Member("time")),
                 [](ImportedRow &row, const QJsonObject &from) -> Why {
                     row.kind = kind::feed;
                     row.fields.insert(field::method, QStringLiteral("bottle"));
                     add(row, field::amountMl, from.value(Member("amount_ml")), Unit::Millilitre);
                     return std::nullopt;
                 });
        }
        for (const QJsonValue &one : baby.value(Member("sleep")).toArray()) {
            const QJsonObject record = one.toObject();
            take(Member("sleep"), ++number, record, record.value(Member("start")),
                 [](ImportedRow &row, const QJsonObject &from) -> Why {
                     row.kind = kind::sleep;
                     row.end = timeOf(from.value(Member("end")));
                     row.isRunning = !row.end;
                     return std::nullopt;
                 });
        }
        for (const QJsonValue &one : baby.value(Member("nappy")).toArray()) {
            const QJsonObject record = one.toObject();
            take(Member("nappy"), ++number, record, record.value(Member("time")),
                 [](ImportedRow &row, const QJsonObject &from) -> Why {
                     const QString said = from.value(Member("condition")).toString();
                     const auto type = nappyTypeOf(said);
                     if (!type)
                         return Message{Sentence::RowNotUnderstood, {said}};
                     row.kind = kind::nappy;
                     row.fields.insert(field::type, QString(*type));
                     const QString details = from.value(Member("description")).toString();
                     if (const auto colour = colourOf(details))
                         row.fields.insert(field::colour, QString(*colour));
                     else
                         row.note(details);
                     return std::nullopt;
                 });
        }
    }

    const ImportDocument &m_document;
    ImportReading &m_reading;
    QString m_baby;
    QHash<QString, QString> m_babies;
    QStringList m_read;
};

} // namespace

bool recognises(const ImportDocument &document)
{
    if (!document.isJson())
        return false;
    const QJsonObject whole = document.json().object();
    for (const char *section : {"baby_bottlefeed", "baby_nursingfeed", "baby_sleep", "baby_nappy",
                                "baby_growth", "babyprofile"}) {
        if (whole.contains(Member(section)))
            return true;
    }
    const QJsonObject first = whole.value(Member("babies")).toArray().first().toObject();
    return first.contains(Member("feed")) || first.contains(Member("nappy"));
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    for (const ImportDocument *document : documents)
        Sections(*document, reading).read();
    return {};
}

} // namespace weehours::babyplus
