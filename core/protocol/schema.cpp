// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"

#include <array>

namespace weehours {

namespace {

using Word = QLatin1StringView;

constexpr std::array genders{Word("male"), Word("female"), Word("other"), Word("unknown")};
constexpr std::array feedMethods{Word("breast"), Word("bottle")};
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

// The fields that entries share.
constexpr FieldSpec startedAt = {Word("startedAt"), FieldType::Instant, true};
constexpr FieldSpec endedAt = {Word("endedAt"), FieldType::Instant};
constexpr FieldSpec notes = text(Word("notes"), 0, 4000);
constexpr FieldSpec zone = {Word("zone"), FieldType::Zone};

constexpr std::array babyFields{
    required(text(Word("name"), 1, 100)),        FieldSpec{Word("birthDate"), FieldType::Date},
    FieldSpec{Word("dueDate"), FieldType::Date}, choice(Word("gender"), genders),
    integer(Word("birthWeightG"), 200, 9000),    boolean(Word("archived")),
};
constexpr std::array feedFields{
    required(choice(Word("method"), feedMethods)),
    startedAt,
    endedAt,
    integer(Word("amountMl"), 1, 2000),
    choice(Word("milk"), milks),
    integer(Word("leftSeconds"), 0, 86400),
    integer(Word("rightSeconds"), 0, 86400),
    choice(Word("endSide"), sides),
    FieldSpec{Word("pausedAt"), FieldType::Instant},
    integer(Word("pausedSeconds"), 0, 7 * 86400),
    boolean(Word("estimated")),
    notes,
    zone,
};
constexpr std::array sleepFields{startedAt, endedAt, text(Word("place"), 0, 100), notes, zone};
constexpr std::array nappyFields{
    required(choice(Word("type"), nappyTypes)),
    startedAt,
    choice(Word("colour"), colours),
    choice(Word("consistency"), consistencies),
    boolean(Word("rash")),
    notes,
    zone,
};
constexpr std::array solidsFields{
    required(text(Word("food"), 1, 200)),
    choice(Word("reaction"), reactions),
    integer(Word("amountG"), 1, 2000),
    startedAt,
    notes,
    zone,
};
constexpr std::array pumpingFields{
    startedAt,
    endedAt,
    integer(Word("leftMl"), 0, 2000),
    integer(Word("rightMl"), 0, 2000),
    required(integer(Word("totalMl"), 0, 4000)),
    notes,
    zone,
};
constexpr std::array growthFields{
    startedAt,
    integer(Word("weightG"), 200, 50000),
    integer(Word("heightMm"), 200, 1500),
    integer(Word("headMm"), 150, 700),
    notes,
    zone,
};
constexpr std::array medicationFields{
    required(text(Word("name"), 1, 100)),
    integer(Word("amountMilli"), 1, 10000000),
    choice(Word("unit"), units),
    startedAt,
    notes,
    zone,
};
constexpr std::array temperatureFields{
    required(integer(Word("centiC"), 3000, 4500)),
    startedAt,
    notes,
    zone,
};
constexpr std::array bathFields{startedAt, notes, zone};
constexpr std::array activityFields{
    required(choice(Word("activity"), activities)), startedAt, endedAt, notes, zone,
};
constexpr std::array noteFields{startedAt, required(text(Word("notes"), 1, 4000)), zone};

bool has(const QJsonObject &data, Word field)
{
    const QJsonValue value = data.value(field);
    return !value.isUndefined() && !value.isNull();
}

Result<void> checkNappy(const QJsonObject &data)
{
    const QString type = data.value(Word("type")).toString();
    const bool stool = type == Word("poo") || type == Word("mixed");
    for (const Word field : {Word("colour"), Word("consistency")}) {
        if (!stool && has(data, field)) {
            return failure(codes::invalidEntity,
                           QStringLiteral("%1 goes with a poo or mixed nappy only.").arg(field),
                           field);
        }
    }
    return {};
}

Result<void> checkPumping(const QJsonObject &data)
{
    const qint64 parts = data.value(Word("leftMl")).toInteger()
                         + data.value(Word("rightMl")).toInteger();
    if (data.value(Word("totalMl")).toInteger() < parts) {
        return failure(codes::invalidEntity,
                       QStringLiteral("totalMl is less than leftMl and rightMl together."),
                       QStringLiteral("totalMl"));
    }
    return {};
}

Result<void> checkGrowth(const QJsonObject &data)
{
    if (has(data, Word("weightG")) || has(data, Word("heightMm")) || has(data, Word("headMm")))
        return {};
    return failure(codes::invalidEntity,
                   QStringLiteral("Give at least one of weightG, heightMm and headMm."));
}

constexpr std::array kindTable{
    KindSpec{kind::baby, false, babyFields, nullptr},
    KindSpec{kind::feed, true, feedFields, nullptr},
    KindSpec{kind::sleep, true, sleepFields, nullptr},
    KindSpec{kind::nappy, true, nappyFields, checkNappy},
    KindSpec{Word("solids"), true, solidsFields, nullptr},
    KindSpec{Word("pumping"), true, pumpingFields, checkPumping},
    KindSpec{Word("growth"), true, growthFields, checkGrowth},
    KindSpec{Word("medication"), true, medicationFields, nullptr},
    KindSpec{Word("temperature"), true, temperatureFields, nullptr},
    KindSpec{Word("bath"), true, bathFields, nullptr},
    KindSpec{Word("activity"), true, activityFields, nullptr},
    KindSpec{Word("note"), true, noteFields, nullptr},
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
    return kindTable;
}

const KindSpec *findKind(QStringView entityType)
{
    for (const KindSpec &spec : kindTable) {
        if (entityType == spec.name)
            return &spec;
    }
    return nullptr;
}

} // namespace weehours
