// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"

#include <QStringList>

#include <array>
#include <vector>

namespace weehours {

namespace {

using Word = QLatin1StringView;

constexpr std::array genders{Word("male"), Word("female"), Word("other"), Word("unknown")};
constexpr std::array feedMethods{feedmethod::breast, feedmethod::bottle};
constexpr std::array milks{Word("breast_milk"), Word("formula"), Word("mixed")};
constexpr std::array sides{Word("left"), Word("right")};
constexpr std::array nappyTypes{Word("wee"), Word("poo"), Word("mixed"), Word("dry"),
                                Word("clean")};
constexpr std::array colours{Word("green"), Word("yellow"), Word("brown"),
                             Word("black"), Word("red"),    Word("grey")};
constexpr std::array consistencies{Word("watery"), Word("runny"),  Word("mushy"),
                                   Word("pasty"),  Word("formed"), Word("hard_pellets")};
constexpr std::array reactions{Word("allergic"), Word("hate"), Word("liked"), Word("loved")};
constexpr std::array units{Word("ml"),   Word("mg"),     Word("drops"),   Word("tsp"),
                           Word("tbsp"), Word("tablet"), Word("capsule"), Word("sachet")};
constexpr std::array activities{Word("tummy_time"), Word("indoor_play"), Word("outdoor_play"),
                                Word("screen_time"), Word("other")};
constexpr std::array temperatureSites{Word("ear"), Word("armpit"), Word("forehead"), Word("mouth"),
                                      Word("rectal")};
// What a plan may be for: each kind of log entry.
constexpr std::array planKinds{
    kind::feed,   kind::sleep,      kind::nappy,       kind::solids, kind::pumping,
    kind::growth, kind::medication, kind::temperature, kind::bath,   kind::activity,
    kind::note,   kind::milestone,  kind::vaccination};

constexpr FieldSpec required(FieldSpec spec)
{
    spec.required = true;
    return spec;
}
constexpr FieldSpec text(Word name, qint64 min, qint64 max)
{
    return {name, FieldType::Text, false, min, max};
}
constexpr FieldSpec integer(Word name, qint64 min, qint64 max)
{
    return {name, FieldType::Integer, false, min, max};
}
constexpr FieldSpec choice(Word name, std::span<const Word> choices)
{
    return {name, FieldType::Choice, false, 0, 0, choices};
}
constexpr FieldSpec boolean(Word name)
{
    return {name, FieldType::Boolean};
}

// The fields that several kinds share.
constexpr FieldSpec startedAt = {field::startedAt, FieldType::Instant, true, 0, 1};
constexpr FieldSpec endedAt = {field::endedAt, FieldType::Instant};
constexpr FieldSpec notes = text(field::notes, 0, 4000);
constexpr FieldSpec zone = {field::zone, FieldType::Zone};

constexpr std::array babyFields{
    required(text(field::name, 1, 100)),        FieldSpec{field::birthDate, FieldType::Date},
    FieldSpec{field::dueDate, FieldType::Date}, choice(field::gender, genders),
    integer(field::birthWeightG, 200, 9000),    boolean(field::archived),
};
constexpr std::array feedFields{
    required(choice(field::method, feedMethods)),
    startedAt,
    endedAt,
    integer(field::amountMl, 1, 2000),
    choice(field::milk, milks),
    integer(field::leftSeconds, 0, 86400),
    integer(field::rightSeconds, 0, 86400),
    choice(field::endSide, sides),
    FieldSpec{field::pausedAt, FieldType::Instant, false, 0, 1},
    integer(field::pausedSeconds, 0, 7 * 86400),
    boolean(field::estimated),
    notes,
    zone,
};
constexpr std::array sleepFields{startedAt, endedAt, text(field::place, 0, 100), notes, zone};
constexpr std::array nappyFields{
    required(choice(field::type, nappyTypes)),
    startedAt,
    choice(field::colour, colours),
    choice(field::consistency, consistencies),
    boolean(field::rash),
    boolean(field::potty),
    notes,
    zone,
};
constexpr std::array solidsFields{
    required(text(field::food, 1, 200)),
    choice(field::reaction, reactions),
    integer(field::amountG, 1, 2000),
    startedAt,
    notes,
    zone,
};
constexpr std::array pumpingFields{
    startedAt,
    endedAt,
    integer(field::leftMl, 0, 2000),
    integer(field::rightMl, 0, 2000),
    required(integer(field::totalMl, 0, 4000)),
    notes,
    zone,
};
constexpr std::array growthFields{
    startedAt,
    integer(field::weightG, 200, 50000),
    integer(field::heightMm, 200, 1500),
    integer(field::headMm, 150, 700),
    boolean(field::standing),
    notes,
    zone,
};
constexpr std::array medicationFields{
    required(text(field::name, 1, 100)),
    integer(field::amountMilli, 1, 10000000),
    choice(field::unit, units),
    startedAt,
    notes,
    zone,
};
constexpr std::array temperatureFields{
    required(integer(field::centiC, 3000, 4500)),
    choice(field::site, temperatureSites),
    startedAt,
    notes,
    zone,
};
constexpr std::array bathFields{startedAt, notes, zone};
constexpr std::array activityFields{
    required(choice(field::activity, activities)),
    text(field::name, 1, 100),
    startedAt,
    endedAt,
    notes,
    zone,
};
constexpr std::array noteFields{startedAt, required(text(field::notes, 1, 4000)), zone};
constexpr std::array milestoneFields{required(text(field::title, 1, 200)), startedAt, notes, zone};
constexpr std::array vaccinationFields{
    required(text(field::name, 1, 100)),
    integer(field::dose, 1, 20),
    text(field::site, 0, 100),
    startedAt,
    notes,
    zone,
};
constexpr std::array planFields{
    required(text(field::title, 1, 100)),
    choice(field::forKind, planKinds),
    text(field::medicine, 1, 100),
    integer(field::amountMilli, 1, 10000000),
    choice(field::unit, units),
    integer(field::everyMinutes, 5, 43200),
    FieldSpec{field::times, FieldType::Times, false, 1, 12},
    FieldSpec{field::at, FieldType::Instant},
    zone,
    integer(field::minGapMinutes, 1, 43200),
    integer(field::maxPerDay, 1, 48),
    FieldSpec{field::from, FieldType::Date},
    FieldSpec{field::until, FieldType::Date},
    boolean(field::paused),
    notes,
};

bool has(const QJsonObject &data, Word field)
{
    const QJsonValue value = data.value(field);
    return !value.isUndefined() && !value.isNull();
}

Result<void> checkNappy(const QJsonObject &data)
{
    const QString type = data.value(field::type).toString();
    const bool stool = type == Word("poo") || type == Word("mixed");
    for (const Word field : {field::colour, field::consistency}) {
        if (!stool && has(data, field)) {
            return failure(codes::invalidEntity,
                           QStringLiteral("%1 goes with a poo or mixed nappy only.").arg(field),
                           field, Rule::StoolOnly);
        }
    }
    return {};
}

Result<void> checkPumping(const QJsonObject &data)
{
    const qint64 parts = data.value(field::leftMl).toInteger()
                         + data.value(field::rightMl).toInteger();
    if (data.value(field::totalMl).toInteger() < parts) {
        return failure(codes::invalidEntity,
                       QStringLiteral("totalMl is less than leftMl and rightMl together."),
                       field::totalMl, Rule::SumTooSmall);
    }
    return {};
}

Result<void> checkGrowth(const QJsonObject &data)
{
    if (has(data, field::weightG) || has(data, field::heightMm) || has(data, field::headMm))
        return {};
    return failure(codes::invalidEntity,
                   QStringLiteral("Give at least one of weightG, heightMm and headMm."), {},
                   Rule::NothingMeasured);
}

Result<void> checkPlan(const QJsonObject &data)
{
    const int rules = int(has(data, field::everyMinutes)) + int(has(data, field::times))
                      + int(has(data, field::at));
    if (rules != 1) {
        return failure(codes::invalidEntity,
                       QStringLiteral("A plan has exactly one of everyMinutes, times and at."),
                       rules == 0 ? QString() : QString(field::times), Rule::OnePlanRule);
    }
    // Both are ISO dates, which sort as text.
    if (has(data, field::from) && has(data, field::until)
        && data.value(field::until).toString() < data.value(field::from).toString()) {
        return failure(codes::invalidEntity, QStringLiteral("until is before from."), field::until,
                       Rule::EndBeforeStart);
    }
    return {};
}

constexpr std::array kindTable{
    KindSpec{kind::baby, false, babyFields, nullptr},
    KindSpec{kind::feed, true, feedFields, nullptr},
    KindSpec{kind::sleep, true, sleepFields, nullptr},
    KindSpec{kind::nappy, true, nappyFields, checkNappy},
    KindSpec{kind::solids, true, solidsFields, nullptr},
    KindSpec{kind::pumping, true, pumpingFields, checkPumping},
    KindSpec{kind::growth, true, growthFields, checkGrowth},
    KindSpec{kind::medication, true, medicationFields, nullptr},
    KindSpec{kind::temperature, true, temperatureFields, nullptr},
    KindSpec{kind::bath, true, bathFields, nullptr},
    KindSpec{kind::activity, true, activityFields, nullptr},
    KindSpec{kind::note, true, noteFields, nullptr},
    KindSpec{kind::milestone, true, milestoneFields, nullptr},
    KindSpec{kind::vaccination, true, vaccinationFields, nullptr},
    KindSpec{kind::plan, false, planFields, checkPlan},
};

/// The table without what is named, as an older version has it.
class OlderKinds
{
public:
    /// @param unknown kinds, and fields of kinds: `milestone,nappy.potty`
    explicit OlderKinds(const QStringList &unknown)
    {
        for (const KindSpec &spec : kindTable) {
            if (unknown.contains(spec.name))
                continue;
            std::vector<FieldSpec> fields;
            for (const FieldSpec &field : spec.fields) {
                if (!unknown.contains(QString(spec.name) + u'.' + field.name))
                    fields.push_back(field);
            }
            // What is in it stays where it is when the outer one grows.
            m_fields.push_back(std::move(fields));
            m_kinds.push_back({spec.name, spec.isLogEntry, m_fields.back(), spec.checkAcross});
        }
    }

    [[nodiscard]] std::span<const KindSpec> kinds() const { return m_kinds; }

private:
    std::vector<std::vector<FieldSpec>> m_fields;
    std::vector<KindSpec> m_kinds;
};

} // namespace

const FieldSpec *KindSpec::field(QStringView fieldName) const
{
    for (const FieldSpec &spec : fields) {
        if (fieldName == spec.name)
            return &spec;
    }
    return nullptr;
}

std::span<const KindSpec> kinds()
{
    // For tests of two versions beside each other: what this process has never heard of.
    static const QString unknown = qEnvironmentVariable("WEEHOURS_TEST_UNKNOWN_KINDS");
    if (unknown.isEmpty())
        return kindTable;
    static const OlderKinds older(unknown.split(u','));
    return older.kinds();
}

const KindSpec *findKind(QStringView entityType)
{
    for (const KindSpec &spec : kinds()) {
        if (entityType == spec.name)
            return &spec;
    }
    return nullptr;
}

bool isInTimeline(QStringView entityType)
{
    const KindSpec *spec = findKind(entityType);
    return !spec || spec->isLogEntry;
}

} // namespace weehours
