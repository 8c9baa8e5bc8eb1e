// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/quickkindreader.h"

#include "core/logbook/clockface.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace weehours {

namespace {

using Word = QLatin1StringView;

constexpr qint64 longestActivity = 3 * msecsPerHour;

const QHash<QString, QString> &kindsByStart()
{
    static const QHash<QString, QString> kinds{
        {QStringLiteral("temperature"), kind::temperature},
        {QStringLiteral("medication"), kind::medication},
        {QStringLiteral("weight"), kind::growth},
        {QStringLiteral("length"), kind::growth},
        {QStringLiteral("head"), kind::growth},
        {QStringLiteral("growth"), kind::growth},
        {QStringLiteral("pumping"), kind::pumping},
        {QStringLiteral("solids"), kind::solids},
        {QStringLiteral("bath"), kind::bath},
        {QStringLiteral("tummy"), kind::activity},
        {QStringLiteral("activity"), kind::activity},
        {QStringLiteral("note"), kind::note},
        {QStringLiteral("milestone"), kind::milestone},
        {QStringLiteral("vaccination"), kind::vaccination},
    };
    return kinds;
}

/// The reader's name for a unit in any spelling.
QString unitNamed(const QString &kindName, const QString &word)
{
    using Names = QHash<QString, QString>;
    static const auto names = [](std::initializer_list<std::pair<const char *, const char *>> all) {
        Names made;
        for (const auto &[typed, unit] : all)
            made.insert(QString::fromUtf8(typed), QString::fromUtf8(unit));
        return made;
    };
    static const QHash<QString, Names> byKind{
        {kind::temperature, names({{"c", "c"},
                                   {"°c", "c"},
                                   {"celsius", "c"},
                                   {"f", "f"},
                                   {"°f", "f"},
                                   {"fahrenheit", "f"},
                                   {"°", "°"},
                                   {"grad", "°"},
                                   {"degrees", "°"},
                                   {"degrés", "°"},
                                   {"grados", "°"}})},
        {kind::growth, names({{"kg", "kg"},
                              {"g", "g"},
                              {"lb", "lb"},
                              {"lbs", "lb"},
                              {"oz", "oz"},
                              {"cm", "cm"},
                              {"mm", "mm"},
                              {"in", "in"},
                              {"inch", "in"},
                              {"inches", "in"},
                              {"zoll", "in"},
                              {"pouces", "in"},
                              {"pulgadas", "in"}})},
        {kind::pumping, names({{"ml", "ml"}, {"oz", "oz"}})},
        {kind::solids, names({{"g", "g"},
                              {"gram", "g"},
                              {"grams", "g"},
                              {"gramm", "g"},
                              {"oz", "oz"},
                              {"ounce", "oz"},
                              {"ounces", "oz"}})},
        {kind::medication, names({{"ml", "ml"},
                                  {"mg", "mg"},
                                  {"drops", "drops"},
                                  {"drop", "drops"},
                                  {"tropfen", "drops"},
                                  {"goutte", "drops"},
                                  {"gouttes", "drops"},
                                  {"gota", "drops"},
                                  {"gotas", "drops"},
                                  {"tsp", "tsp"},
                                  {"tl", "tsp"},
                                  {"tbsp", "tbsp"},
                                  {"tablet", "tablet"},
                                  {"tablets", "tablet"},
                                  {"tablette", "tablet"},
                                  {"tabletten", "tablet"},
                                  {"comprimé", "tablet"},
                                  {"comprimés", "tablet"},
                                  {"comprimido", "tablet"},
                                  {"comprimidos", "tablet"},
                                  {"capsule", "capsule"},
                                  {"capsules", "capsule"},
                                  {"kapsel", "capsule"},
                                  {"kapseln", "capsule"},
                                  {"gélule", "capsule"},
                                  {"gélules", "capsule"},
                                  {"cápsula", "capsule"},
                                  {"cápsulas", "capsule"},
                                  {"sachet", "sachet"},
                                  {"sachets", "sachet"}})},
    };
    return byKind.value(kindName).value(word);
}

/// `12m`, `45min`, `1h`, `1h30`, in milliseconds.
std::optional<qint64> spanOf(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^(?=\\d)(?:(\\d{1,2})h)?(?:(\\d{1,3})(?:m|min)?)?$"));
    const auto match = form.match(word);
    const bool isNumber = match.captured(1).isEmpty() && !word.endsWith(u'm')
                          && !word.endsWith(u'n');
    if (!match.hasMatch() || isNumber)
        return std::nullopt;
    return match.captured(1).toLongLong() * msecsPerHour
           + match.captured(2).toLongLong() * msecsPerMinute;
}

Word textFieldOf(const QString &kindName)
{
    if (kindName == kind::medication || kindName == kind::vaccination || kindName == kind::activity)
        return field::name;
    if (kindName == kind::solids)
        return field::food;
    if (kindName == kind::milestone)
        return field::title;
    return kindName == kind::note ? field::notes : Word();
}

/// A number that is written as a fraction, with what follows it: “½ tablet”, “1/2”, “1½ml”.
std::optional<std::pair<double, QString>> fractionOf(const QString &word)
{
    static const QRegularExpression sign(QStringLiteral("^(\\d{1,2})?([½¼¾])([^\\d.,:]*)$"));
    static const QRegularExpression parts(QStringLiteral("^([1-7])/([2348])([^\\d.,:/]*)$"));
    if (const auto match = sign.match(word); match.hasMatch()) {
        const QChar share = match.captured(2).at(0);
        const double part = share == u'½' ? 0.5 : share == u'¼' ? 0.25 : 0.75;
        return std::pair(match.captured(1).toInt() + part, match.captured(3));
    }
    if (const auto match = parts.match(word); match.hasMatch())
        return std::pair(match.captured(1).toDouble() / match.captured(2).toInt(),
                         match.captured(3));
    return std::nullopt;
}

} // namespace

bool QuickKindReader::knows(const QString &start)
{
    return kindsByStart().contains(start);
}

QuickKindReader::QuickKindReader(const QString &start, Instant now, const Units &units)
    : m_kind(kindsByStart().value(start)),
      m_now(now),
      m_units(units),
      m_time(now, countsToTwelve()),
      m_textField(textFieldOf(m_kind))
{
    if (m_kind == kind::growth && start != kind::growth)
        m_measure = start;
    if (start == Word("tummy"))
        m_fields.insert(field::activity, QStringLiteral("tummy_time"));
}

bool QuickKindReader::awaitsNumber() const
{
    if (m_kind == kind::temperature)
        return !m_fields.contains(field::centiC);
    if (m_kind == kind::growth)
        return true;
    if (m_kind == kind::pumping)
        return !m_fields.contains(field::totalMl) || !m_measure.isEmpty();
    if (m_kind == kind::medication)
        return !m_fields.contains(field::amountMilli);
    if (m_kind == kind::solids)
        return !m_fields.contains(field::amountG);
    return m_kind == kind::vaccination && !m_text.isEmpty() && !m_fields.contains(field::dose);
}

Result<qsizetype> QuickKindReader::take(const QList<QuickToken> &tokens, qsizetype at)
{
    const QuickToken &token = tokens.at(at);
    if (awaitsNumber()) {
        if (const qsizetype taken = takeNumber(tokens, at); taken > 0)
            return taken;
    }
    const KindSpec *spec = findKind(m_kind);
    const auto lasted = spec->field(QString(field::endedAt)) ? spanOf(token.word) : std::nullopt;
    // “6h30” is a time of day, as nothing of this kind lasts so long.
    if (lasted && !(*lasted > longestActivity && TypedTime::isTimeOfDay(token.word))) {
        if (m_lasted)
            return failure(codes::usage, {Sentence::TimesTwice});
        m_lasted = lasted;
        return 1;
    }
    const auto timed = takeTime(tokens, at);
    if (!timed || *timed > 0)
        return timed;
    return takeWord(token) || takeText(token.typed, at) ? 1 : 0;
}

Result<qsizetype> QuickKindReader::takeTime(const QList<QuickToken> &tokens, qsizetype at)
{
    const QStringList words = wordsOf(tokens);
    if (m_kind != kind::note && m_kind != kind::milestone)
        return m_time.take(words, at);
    // A note may mention Monday: a time counts only at the beginning or end of the line, and whole.
    TypedTime probe = m_time;
    qsizetype place = at;
    while (place < words.size()) {
        const qsizetype taken = probe.take(words, place).value_or(0);
        if (taken == 0)
            break;
        place += taken;
    }
    if (place == at || (at > 0 && place < words.size()) || probe.bareDay())
        return 0;
    m_time = probe;
    return place - at;
}

qsizetype QuickKindReader::takeNumber(const QList<QuickToken> &tokens, qsizetype at)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,7}(?:[.,]\\d{1,3})?|[.,]\\d{1,3})([^\\d.,:]*)$"));
    qsizetype used = 1;
    const auto match = form.match(tokens.at(at).word);
    const bool mayBreak = m_kind == kind::medication || m_kind == kind::growth;
    const auto fraction = mayBreak ? fractionOf(tokens.at(at).word) : std::nullopt;
    if (!match.hasMatch() && !fraction)
        return 0;
    double number = fraction ? fraction->first
                             : QString(match.captured(1)).replace(u',', u'.').toDouble();
    QString suffix = fraction ? fraction->second : match.captured(2);
    // “25 1/2 in”
    if (mayBreak && !fraction && suffix.isEmpty() && at + 1 < tokens.size()) {
        const auto rest = fractionOf(tokens.at(at + 1).word);
        if (rest && rest->first < 1 && number == std::floor(number)) {
            number += rest->first;
            suffix = rest->second;
            ++at;
            ++used;
        }
    }
    if (!suffix.isEmpty()) {
        const QString unit = unitNamed(m_kind, suffix);
        return !unit.isEmpty() && takeMeasure(number, unit) ? used : 0;
    }
    // Before the name a number needs its unit: “2.5 ml paracetamol”.
    const bool needsUnit = m_text.isEmpty()
                           && (m_kind == kind::medication || m_kind == kind::solids);
    if (at + 1 < tokens.size()) {
        const QString unit = unitNamed(m_kind, tokens.at(at + 1).word);
        if (!unit.isEmpty())
            return takeMeasure(number, unit) ? used + 1 : 0;
    }
    return !needsUnit && takeMeasure(number, {}) ? used : 0;
}

bool QuickKindReader::takeMeasure(double number, const QString &unit)
{
    if (m_kind == kind::growth)
        return takeGrowth(number, unit);
    if (m_kind == kind::temperature) {
        // No living body has 60 °C, nor 40 °F.
        const bool fahrenheit = unit == Word("f") || (unit != Word("c") && number > 60);
        m_fields.insert(field::centiC,
                        fahrenheit ? centiCelsiusOf(number) : std::llround(number * 100));
        return true;
    }
    if (m_kind == kind::pumping) {
        const bool ounces = unit == Word("oz")
                            || (unit.isEmpty() && m_units.volume == VolumeUnit::Ounces);
        const Word name = m_measure == Word("left")    ? field::leftMl
                          : m_measure == Word("right") ? field::rightMl
                                                       : field::totalMl;
        if (m_fields.contains(name))
            return false;
        m_fields.insert(name, ounces ? millilitresOf(number) : std::llround(number));
        m_measure.clear();
        return true;
    }
    if (m_kind == kind::medication) {
        m_fields.insert(field::amountMilli, std::llround(number * 1000));
        if (!unit.isEmpty())
            m_fields.insert(field::unit, unit);
        return true;
    }
    const qint64 whole = unit == Word("oz") ? gramsOf(number) : std::llround(number);
    m_fields.insert(m_kind == kind::solids ? field::amountG : field::dose, whole);
    return true;
}

bool QuickKindReader::takeGrowth(double number, const QString &unit)
{
    const bool isMass = unit == Word("kg") || unit == Word("g") || unit == Word("lb")
                        || unit == Word("oz");
    const QString measure = !m_measure.isEmpty() ? m_measure
                            : isMass             ? QStringLiteral("weight")
                            : !unit.isEmpty()    ? QStringLiteral("length")
                                                 : QString();
    if (measure == Word("weight")) {
        if (!unit.isEmpty() && !isMass)
            return false;
        const bool pounds = unit == Word("lb")
                            || (unit.isEmpty() && m_units.weight == WeightUnit::Pounds
                                && m_ounces == 0);
        if (pounds || unit == Word("oz") || (unit.isEmpty() && m_ounces > 0)) {
            // “14 lb 2 oz” are two numbers of one weight.
            m_ounces += pounds ? number * ouncesPerPound : number;
            m_fields.insert(field::weightG, gramsOf(m_ounces));
            if (!pounds)
                m_measure.clear();
            return true;
        }
        // So are “6 kg 420 g”.
        const qint64 kilos = m_fields.value(field::weightG).toInteger();
        if (unit != Word("kg") && kilos >= 1000 && kilos % 1000 == 0 && m_ounces == 0
            && number < 1000 && number == std::floor(number)) {
            m_fields.insert(field::weightG, kilos + std::llround(number));
            m_measure.clear();
            return true;
        }
        if (m_fields.contains(field::weightG))
            return false;
        // No baby weighs 200 kg: such a number means grams.
        const bool grams = unit == Word("g")
                           || (unit.isEmpty()
                               && (m_units.weight == WeightUnit::Grams || number >= 200));
        m_fields.insert(field::weightG, std::llround(grams ? number : number * 1000));
        m_measure.clear();
        return true;
    }
    const Word name = measure == Word("head") ? field::headMm : field::heightMm;
    if (measure.isEmpty() || isMass || m_fields.contains(name))
        return false;
    const bool inches = unit == Word("in")
                        || (unit.isEmpty() && m_units.length == LengthUnit::Inches);
    const bool millimetres = unit == Word("mm") || (unit.isEmpty() && number >= 200);
    m_fields.insert(name, inches        ? millimetresOf(number)
                          : millimetres ? std::llround(number)
                                        : std::llround(number * 10));
    m_measure.clear();
    return true;
}

bool QuickKindReader::takeWord(const QuickToken &token)
{
    const QString &word = token.word;
    if (m_kind == kind::growth
        && (word == Word("weight") || word == Word("length") || word == Word("head"))) {
        m_measure = word;
        return true;
    }
    if (m_kind == kind::growth && word == field::standing) {
        m_fields.insert(field::standing, true);
        return true;
    }
    if (m_kind == kind::pumping && (word == Word("left") || word == Word("right"))) {
        m_measure = word;
        return true;
    }
    // “dose 2”
    if (m_kind == kind::vaccination && !m_text.isEmpty()
        && (word.startsWith(Word("dos")) || word == Word("impfdosis")))
        return true;
    for (const FieldSpec &spec : findKind(m_kind)->fields) {
        const bool isChoice = std::ranges::find(spec.choices, word) != spec.choices.end();
        // “Music outdoors” is a name.
        const bool isInName = m_kind == kind::activity && !m_text.isEmpty();
        if (isChoice && !isInName && !m_fields.contains(spec.name)) {
            m_fields.insert(spec.name, word);
            return true;
        }
    }
    return false;
}

bool QuickKindReader::takeText(const QString &typed, qsizetype at)
{
    if (m_textField.isEmpty() || (!m_text.isEmpty() && m_textEnd != at))
        return false;
    if (m_kind == kind::activity && m_fields.contains(field::activity))
        return false;
    m_text.append(typed);
    m_textEnd = at + 1;
    return true;
}

Result<void> QuickKindReader::placeInTime()
{
    const auto typed = m_time.span(longestActivity);
    if (!typed)
        return std::unexpected(typed.error());
    std::optional<Instant> end = *typed ? (*typed)->end : std::nullopt;
    if (end && !findKind(m_kind)->field(QString(field::endedAt)))
        return failure(codes::usage, {Sentence::GiveOneTime});
    if (end && m_lasted)
        return failure(codes::usage, {Sentence::TimesTwice});
    const Instant start = *typed ? (*typed)->start : m_now.plusMsecs(-m_lasted.value_or(0));
    if (m_lasted)
        end = start.plusMsecs(*m_lasted);
    if (end && *end > m_now)
        return failure(codes::usage, {Sentence::EndAhead});
    m_fields.insert(field::startedAt, start.toString());
    if (end)
        m_fields.insert(field::endedAt, end->toString());
    return {};
}

QString QuickKindReader::textOfWords() const
{
    QString text = m_text.join(u' ');
    // “carrot, liked”
    if (text.size() > 1 && (text.endsWith(u',') || text.endsWith(u';')))
        text.chop(1);
    return text;
}

Result<QuickEntry> QuickKindReader::finish()
{
    if (!m_text.isEmpty())
        m_fields.insert(m_textField, textOfWords());
    if (m_kind == kind::activity && !m_text.isEmpty())
        m_fields.insert(field::activity, QStringLiteral("other"));
    if (m_kind == kind::pumping && !m_fields.contains(field::totalMl)
        && (m_fields.contains(field::leftMl) || m_fields.contains(field::rightMl))) {
        m_fields.insert(field::totalMl, m_fields.value(field::leftMl).toInteger()
                                            + m_fields.value(field::rightMl).toInteger());
    }
    const auto missing = [this]() -> Message {
        if (m_kind == kind::temperature && !m_fields.contains(field::centiC))
            return {Sentence::SayTemperature};
        if (m_kind == kind::medication && m_text.isEmpty())
            return {Sentence::SayMedicine};
        if (m_kind == kind::growth && !m_fields.contains(field::weightG)
            && !m_fields.contains(field::heightMm) && !m_fields.contains(field::headMm))
            return {Sentence::SayMeasure};
        if (m_kind == kind::pumping && !m_fields.contains(field::totalMl))
            return {Sentence::SayPumped};
        if (m_kind == kind::solids && m_text.isEmpty())
            return {Sentence::SayFood};
        if (m_kind == kind::activity && !m_fields.contains(field::activity))
            return {Sentence::SayActivity};
        if ((m_kind == kind::note || m_kind == kind::milestone || m_kind == kind::vaccination)
            && m_text.isEmpty())
            return {Sentence::SayAFewWords};
        return {};
    }();
    if (!missing.isEmpty())
        return failure(codes::usage, missing);
    if (auto placed = placeInTime(); !placed)
        return std::unexpected(placed.error());
    return QuickEntry{m_kind, m_fields, {}};
}

} // namespace weehours
