// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/babyplusreader.h"

#include "core/exchange/importwords.h"
#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"

#include <QJsonArray>

#include <cmath>

namespace weehours::babyplus {

namespace {

using Member = QLatin1StringView;

// Seconds since 1970 with a fraction, or a text with or without an offset. 0 or close to it means
// no time.
std::optional<WrittenTime> timeOf(const QJsonValue &value)
{
    constexpr double year2000 = 946684800;
    constexpr double year2100 = 4102444800;
    if (value.isString())
        return readTime(value.toString());
    const double seconds = value.toDouble();
    if (seconds < year2000 || seconds > year2100)
        return std::nullopt;
    return timeAt(Instant{std::llround(seconds * 1000)});
}

QString idOf(const QJsonObject &record)
{
    const QJsonValue pk = record.value(Member("pk"));
    return pk.isString() ? pk.toString() : pk.toVariant().toString();
}

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
    }

    void read()
    {
        each("baby_bottlefeed", "date", [](ImportedRow &row, const QJsonObject &record) {
            row.kind = kind::feed;
            row.fields.insert(field::method, QStringLiteral("bottle"));
            const QJsonValue formula = record.value(Member("isFormula"));
            if (!formula.isUndefined() && !formula.isNull()) {
                row.fields.insert(field::milk, formula.toBool() || formula.toInt() != 0
                                                   ? QStringLiteral("formula")
                                                   : QStringLiteral("breast_milk"));
            }
            add(row, field::amountMl, record.value(Member("amountML")), Unit::Millilitre);
            return true;
        });
        each("baby_nursingfeed", "startDate", nursing);
        each("baby_sleep", "startDate", [](ImportedRow &row, const QJsonObject &record) {
            row.kind = kind::sleep;
            row.end = timeOf(record.value(Member("endDate")));
            row.isRunning = !row.end;
            return true;
        });
        each("baby_nappy", "date", [](ImportedRow &row, const QJsonObject &record) {
            const auto type = nappyTypeOf(record.value(Member("type")).toString());
            if (!type)
                return false;
            row.kind = kind::nappy;
            row.fields.insert(field::type, QString(*type));
            const QString details = record.value(Member("details")).toString();
            if (const auto colour = colourOf(details))
                row.fields.insert(field::colour, QString(*colour));
            else
                row.note(details);
            return true;
        });
        each("baby_growth", "date", [](ImportedRow &row, const QJsonObject &record) {
            row.kind = kind::growth;
            add(row, field::weightG, record.value(Member("weight")), Unit::Kilogram);
            add(row, field::heightMm, record.value(Member("height")), Unit::Centimetre);
            add(row, field::headMm, record.value(Member("head")), Unit::Centimetre);
            return true;
        });
        each("baby_expressingfeed", "date", [](ImportedRow &row, const QJsonObject &record) {
            row.kind = kind::pumping;
            add(row, field::totalMl, record.value(Member("amountML")), Unit::Millilitre);
            const qint64 seconds = record.value(Member("durationSeconds")).toInteger();
            if (seconds > 0)
                row.length = seconds * msecsPerSecond;
            return true;
        });
        each("baby_crying", "startDate", [](ImportedRow &row, const QJsonObject &record) {
            row.kind = kind::activity;
            row.fields.insert(field::activity, QStringLiteral("other"));
            row.fields.insert(field::name, QStringLiteral("crying"));
            row.end = timeOf(record.value(Member("endDate")));
            return true;
        });
        // Notes are stored separately, without their baby.
        qint64 number = 0;
        for (const QJsonValue &one :
             m_document.json().object().value(Member("tracker_detail")).toArray()) {
            ++number;
            const QString text =
                one.toObject().value(Member("trackerDescription")).toString().trimmed();
            if (!text.isEmpty())
                m_reading.complain(m_document.index(), number, ImportWords::notUnderstood(text));
        }
        const QJsonArray babies = m_document.json().object().value(Member("babies")).toArray();
        for (const QJsonValue &baby : babies)
            readOld(baby.toObject());
    }

private:
    static void add(ImportedRow &row, QLatin1StringView field, const QJsonValue &value, Unit unit)
    {
        if (value.toDouble() > 0)
            row.add(field, value.toDouble(), unit);
    }

    static bool nursing(ImportedRow &row, const QJsonObject &record)
    {
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("breast"));
        row.end = timeOf(record.value(Member("endDate")));
        qint64 sum = 0;
        for (const auto &[field, name] :
             {std::pair(field::leftSeconds, Member("leftDuration")),
              std::pair(field::rightSeconds, Member("rightDuration"))}) {
            const auto seconds = static_cast<qint64>(record.value(name).toDouble());
            if (seconds > 0)
                row.fields.insert(field, seconds);
            sum += seconds;
        }
        const bool hasSpan = row.end && row.start && row.end->instant && row.start->instant
                             && *row.end->instant > *row.start->instant;
        return sum > 0 || hasSpan;
    }

    template <typename Fill>
    void each(const char *section, const char *time, Fill fill)
    {
        qint64 number = 0;
        for (const QJsonValue &one : m_document.json().object().value(Member(section)).toArray()) {
            const QJsonObject record = one.toObject();
            take(Member(section), ++number, record, record.value(Member(time)), fill);
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
        row.start = timeOf(time);
        row.note(record.value(Member("note")).toString());
        row.note(record.value(Member("notes")).toString());
        if (!row.start)
            m_reading.complain(row, ImportWords::noTime(time.toVariant().toString()));
        else if (!fill(row, record))
            m_reading.complain(row, ImportWords::nothingInIt());
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
                 [](ImportedRow &row, const QJsonObject &from) {
                     row.kind = kind::feed;
                     row.fields.insert(field::method, QStringLiteral("breast"));
                     row.end = timeOf(from.value(Member("end")));
                     const auto seconds = from.value(Member("duration_sec")).toInteger();
                     const auto side = sideOf(from.value(Member("side")).toString());
                     if (side && seconds > 0)
                         row.fields.insert(*side == Member("left") ? field::leftSeconds
                                                                   : field::rightSeconds,
                                           seconds);
                     return true;
                 });
        }
        for (const QJsonValue &one : feed.value(Member("bottle")).toArray()) {
            const QJsonObject record = one.toObject();
            take(Member("bottle"), ++number, record, record.value(Member("time")),
                 [](ImportedRow &row, const QJsonObject &from) {
                     row.kind = kind::feed;
                     row.fields.insert(field::method, QStringLiteral("bottle"));
                     add(row, field::amountMl, from.value(Member("amount_ml")), Unit::Millilitre);
                     return true;
                 });
        }
        for (const QJsonValue &one : baby.value(Member("sleep")).toArray()) {
            const QJsonObject record = one.toObject();
            take(Member("sleep"), ++number, record, record.value(Member("start")),
                 [](ImportedRow &row, const QJsonObject &from) {
                     row.kind = kind::sleep;
                     row.end = timeOf(from.value(Member("end")));
                     row.isRunning = !row.end;
                     return true;
                 });
        }
        for (const QJsonValue &one : baby.value(Member("nappy")).toArray()) {
            const QJsonObject record = one.toObject();
            take(Member("nappy"), ++number, record, record.value(Member("time")),
                 [](ImportedRow &row, const QJsonObject &from) {
                     const auto type = nappyTypeOf(from.value(Member("condition")).toString());
                     if (!type)
                         return false;
                     row.kind = kind::nappy;
                     row.fields.insert(field::type, QString(*type));
                     const QString details = from.value(Member("description")).toString();
                     if (const auto colour = colourOf(details))
                         row.fields.insert(field::colour, QString(*colour));
                     else
                         row.note(details);
                     return true;
                 });
        }
    }

    const ImportDocument &m_document;
    ImportReading &m_reading;
    QString m_baby;
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
