// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/quickline.h"

#include "core/logbook/clockface.h"
#include "core/logbook/plainletters.h"
#include "core/logbook/quickkindreader.h"
#include "core/logbook/typedtime.h"
#include "core/protocol/sentence.h"
#include "core/protocol/validation.h"

#include <QRegularExpression>

#include <array>

namespace weehours {

namespace {

using Word = QLatin1StringView;

std::unexpected<Error> unclear(const Message &message)
{
    return failure(codes::usage, message);
}

/// A typed word, and the schema's word for it.
struct Synonym
{
    Word typed;
    Word meant;
};

constexpr std::array milks{
    Synonym{Word("f"), Word("formula")},
    Synonym{Word("formula"), Word("formula")},
    Synonym{Word("m"), Word("breast_milk")},
    Synonym{Word("bm"), Word("breast_milk")},
    Synonym{Word("milk"), Word("breast_milk")},
    Synonym{Word("breast"), Word("breast_milk")},
    Synonym{Word("breast_milk"), Word("breast_milk")},
    Synonym{Word("x"), Word("mixed")},
    Synonym{Word("mixed"), Word("mixed")},
};
constexpr std::array sides{
    Synonym{Word("l"), Word("left")},
    Synonym{Word("left"), Word("left")},
    Synonym{Word("r"), Word("right")},
    Synonym{Word("right"), Word("right")},
};
template <size_t size>
std::optional<QString> meaning(const std::array<Synonym, size> &table, const QString &typed)
{
    for (const Synonym &synonym : table) {
        if (typed == synonym.typed)
            return QString(synonym.meant);
    }
    return std::nullopt;
}

bool isChoice(const QString &kindName, Word field, const QString &word)
{
    const KindSpec *spec = findKind(kindName);
    const FieldSpec *fieldSpec = spec ? spec->field(QString(field)) : nullptr;
    return fieldSpec && std::ranges::find(fieldSpec->choices, word) != fieldSpec->choices.end();
}

/// `45m`, `45min`, `1h`, `1h30`, `1h30m`, in milliseconds.
std::optional<qint64> duration(const QString &word)
{
    static const QRegularExpression minutes(QStringLiteral("^(\\d{1,3})m(?:in)?$"));
    static const QRegularExpression hours(QStringLiteral("^(\\d{1,2})h(?:(\\d{1,2})(?:m|min)?)?$"));
    if (const auto match = minutes.match(word); match.hasMatch())
        return match.captured(1).toLongLong() * msecsPerMinute;
    if (const auto match = hours.match(word); match.hasMatch()) {
        return match.captured(1).toLongLong() * msecsPerHour
               + match.captured(2).toLongLong() * msecsPerMinute;
    }
    return std::nullopt;
}

/// Usual durations, in ms.
struct Usual
{
    qint64 longest;
    /// Shorter than this, `1h30` is a duration; from `timeFrom` on it is a time of day.
    qint64 lasts;
    qint64 timeFrom;
};

Usual usualOf(const QString &thing)
{
    if (thing == kind::sleep)
        return {12 * msecsPerHour, 6 * msecsPerHour, 13 * msecsPerHour};
    if (thing == Word("breast") || thing == Word("feed"))
        return {3 * msecsPerHour, 3 * msecsPerHour, 3 * msecsPerHour};
    // A bottle does not take hours, and a nappy has no duration.
    return {3 * msecsPerHour, 0, 0};
}

/// Parses one line, word by word.
class Reader
{
public:
    Reader(QString thing, Instant now, VolumeUnit unit)
        : m_thing(std::move(thing)), m_now(now), m_time(now, countsToTwelve()), m_unit(unit)
    {
    }

    /// Parses the words at `at`.
    /// @returns how many were used, 0 if they are not understood; an error for a second time
    Result<qsizetype> take(const QList<QuickToken> &tokens, qsizetype at)
    {
        const QString &word = tokens.at(at).word;
        if (m_side && takeMinutes(word))
            return 1;
        const auto time = takeTime(wordsOf(tokens), at);
        if (!time || *time > 0)
            return time;
        return takeWord(word) ? 1 : 0;
    }

    Result<QuickEntry> finish()
    {
        if (m_thing == Word("feed"))
            return unclear({Sentence::SayAmountOrSide});
        if (m_thing == kind::nappy) {
            if (!m_fields.contains(Word("type")) && hasStoolWords())
                m_fields.insert(Word("type"), QStringLiteral("poo"));
            if (!m_fields.contains(Word("type")))
                return unclear({Sentence::SayNappyType});
        }
        if (m_thing == Word("bottle") || m_thing == Word("breast"))
            m_fields.insert(Word("method"), m_thing);
        if (m_amount) {
            m_fields.insert(Word("amountMl"), m_unit == VolumeUnit::Ounces
                                                  ? millilitresOf(*m_amount)
                                                  : std::llround(*m_amount));
        }
        if (auto timed = placeInTime(); !timed)
            return std::unexpected(timed.error());
        return QuickEntry{kindName(), m_fields, {}};
    }

private:
    [[nodiscard]] QString kindName() const
    {
        return m_thing == kind::sleep || m_thing == kind::nappy ? m_thing : QString(kind::feed);
    }

    [[nodiscard]] bool hasStoolWords() const
    {
        return m_fields.contains(Word("colour")) || m_fields.contains(Word("consistency"));
    }

    /// @returns how many words were a time; an error for a second one
    Result<qsizetype> takeTime(const QStringList &line, qsizetype at)
    {
        const QString &word = line.at(at);
        if (isAmount(word, line.value(at + 1)))
            return 0;
        const auto lasted = duration(word);
        const auto lasts = lasted ? readsAsDuration(word, *lasted) : Result<bool>(false);
        if (!lasts)
            return std::unexpected(lasts.error());
        if (!*lasts)
            return m_time.take(line, at);
        if (m_lasted)
            return unclear({Sentence::TimesTwice});
        m_lasted = lasted;
        return 1;
    }

    /// 4.50 may be ounces or a time of day.
    [[nodiscard]] bool isAmount(const QString &word, const QString &next) const
    {
        const bool takesAmount = (m_thing == Word("bottle") || m_thing == Word("feed"))
                                 && !m_amount;
        if (!takesAmount || !word.contains(u'.') || word.endsWith(u'm'))
            return false;
        return m_unit == VolumeUnit::Ounces || next == Word("ml") || next == Word("oz");
    }

    /// Whether `1h30` is a duration and not a time of day.
    [[nodiscard]] Result<bool> readsAsDuration(const QString &word, qint64 lasted) const
    {
        if (!TypedTime::isTimeOfDay(word))
            return true;
        const Usual usual = usualOf(m_thing);
        // A single “10h” means a long night more often than a time.
        if (lasted < usual.lasts || (lasted < usual.timeFrom && word.endsWith(u'h')))
            return true;
        if (lasted >= usual.timeFrom)
            return false;
        return unclear({Sentence::TimeOrLength, {word, QString(word).replace(u'h', u':'), word}});
    }

    bool takeWord(const QString &word)
    {
        if (m_thing == kind::nappy)
            return takeNappyWord(word);
        if (m_thing == kind::sleep)
            return false;
        if (m_thing != Word("bottle")) {
            if (const auto side = meaning(sides, word)) {
                m_thing = QStringLiteral("breast");
                m_side = side;
                m_fields.insert(Word("endSide"), *side);
                return true;
            }
        }
        if (m_thing == Word("breast"))
            return false;
        if (m_thing == Word("feed") && word == Word("breast")) {
            m_thing = word;
            return true;
        }
        return takeBottleWord(word);
    }

    bool takeMinutes(const QString &word)
    {
        bool isNumber = false;
        const int minutes = word.toInt(&isNumber);
        const auto span = isNumber ? std::optional(minutes * msecsPerMinute) : duration(word);
        if (!span || (isNumber && minutes < 0))
            return false;
        // “left 14h05” gives the time.
        if (!isNumber && TypedTime::isTimeOfDay(word) && *span > usualOf(m_thing).longest)
            return false;
        const QString field = *m_side + Word("Seconds");
        if (m_fields.contains(field))
            return false;
        m_fields.insert(field, *span / msecsPerSecond);
        m_side.reset();
        return true;
    }

    bool takeBottleWord(const QString &word)
    {
        static const QRegularExpression amount(
            QStringLiteral("^(\\d{1,6}(?:[.,]\\d{1,2})?|[.,]\\d{1,2})(ml|oz)?$"));
        if (const auto match = amount.match(word); match.hasMatch()) {
            if (m_amount)
                return false;
            m_thing = QStringLiteral("bottle");
            m_amount = match.captured(1).replace(u',', u'.').toDouble();
            return match.captured(2).isEmpty() || takeUnit(match.captured(2));
        }
        if (word == Word("ml") || word == Word("oz"))
            return m_amount && takeUnit(word);
        const auto milk = meaning(milks, word);
        if (!milk || m_fields.contains(Word("milk")))
            return false;
        m_fields.insert(Word("milk"), *milk);
        return true;
    }

    bool takeUnit(const QString &word)
    {
        m_unit = word == Word("oz") ? VolumeUnit::Ounces : VolumeUnit::Millilitres;
        return true;
    }

    bool takeNappyWord(const QString &word)
    {
        const QString type = m_fields.value(Word("type")).toString();
        if (isChoice(m_thing, Word("type"), word)) {
            const bool both = (type == Word("wee") && word == Word("poo"))
                              || (type == Word("poo") && word == Word("wee"));
            if (!type.isEmpty() && !both)
                return false;
            m_fields.insert(Word("type"), both ? QStringLiteral("mixed") : word);
            return true;
        }
        for (const Word field : {Word("colour"), Word("consistency")}) {
            if (isChoice(m_thing, field, word) && !m_fields.contains(field)) {
                m_fields.insert(field, word);
                return true;
            }
        }
        if (word != field::rash && word != field::potty)
            return false;
        m_fields.insert(word, true);
        return true;
    }

    Result<void> placeInTime()
    {
        const auto typed = m_time.span(usualOf(m_thing).longest);
        if (!typed)
            return std::unexpected(typed.error());
        auto start = *typed ? std::optional((*typed)->start) : std::nullopt;
        auto end = *typed ? (*typed)->end : std::nullopt;
        if (m_thing == kind::nappy && (end || m_lasted))
            return unclear({Sentence::NappyHasOneTime});
        if (end && m_lasted)
            return unclear({Sentence::TimesTwice});
        const qint64 given = (m_fields.value(Word("leftSeconds")).toInteger()
                              + m_fields.value(Word("rightSeconds")).toInteger())
                             * msecsPerSecond;
        if (!m_lasted && !end && given > 0)
            m_lasted = given;
        // Without a start, something with a duration has just ended.
        if (!start)
            start = m_now.plusMsecs(-m_lasted.value_or(0));
        if (m_lasted && start->plusMsecs(*m_lasted) <= m_now)
            end = start->plusMsecs(*m_lasted);
        else if (m_lasted && given == 0)
            return unclear({Sentence::EndAhead});
        m_fields.insert(Word("startedAt"), start->toString());
        if (end)
            m_fields.insert(Word("endedAt"), end->toString());
        return {};
    }

    /// bottle, breast, feed (not known yet which), sleep or nappy
    QString m_thing;
    Instant m_now;
    QJsonObject m_fields;
    TypedTime m_time;
    std::optional<qint64> m_lasted;
    /// Of a bottle, in m_unit.
    std::optional<double> m_amount;
    VolumeUnit m_unit;
    /// The side to which the next minutes belong.
    std::optional<QString> m_side;
};

/// The result of parsing the words after the first.
struct ReadWords
{
    QStringList unclear;
    QString note;
    std::optional<Error> error;
};

/// Whether these words may be an unmarked note: they contain no number or time.
bool mayBeNote(const QList<QuickToken> &tokens, qsizetype at)
{
    if (!tokens.at(at).word.at(0).isLetter())
        return false;
    for (const QuickToken &token : tokens.sliced(at)) {
        if (std::ranges::any_of(token.word, [](QChar c) { return c.isDigit(); }))
            return false;
    }
    return true;
}

/// Where an hour in words begins, such as “at half past two”; the number of words without one. It
/// is not read as a time, but as a note it would leave the entry at the present. “About three
/// spoons” and “about half” are none: an hour ends the line, or a word follows that goes with it.
qsizetype spokenHour(const QList<QuickToken> &tokens, qsizetype at)
{
    static const QStringList before = QString::fromUtf8("at about around um gegen à vers las")
                                          .split(u' ');
    static const QStringList parts = QStringLiteral("half quarter halb viertel dreiviertel")
                                         .split(u' ');
    static const QStringList hours =
        QStringLiteral("one two three four five six seven eight nine ten eleven twelve eins zwei "
                       "drei vier funf fuenf sechs sieben acht neun zehn elf zwolf zwoelf deux "
                       "trois quatre cinq sept huit neuf dix onze douze dos tres cuatro cinco seis "
                       "siete ocho nueve diez doce")
            .split(u' ');
    static const QStringList after =
        QStringLiteral("past to vor nach oclock am pm uhr heure heures et y").split(u' ');
    const auto isIn = [&tokens](const QStringList &words, qsizetype i) {
        return i < tokens.size() && words.contains(plainLetters(tokens.at(i).word));
    };
    for (qsizetype i = at; i + 1 < tokens.size(); ++i) {
        if (!before.contains(tokens.at(i).word))
            continue;
        const bool isPart = isIn(parts, i + 1) && (isIn(after, i + 2) || isIn(hours, i + 2));
        const bool isHour = isIn(hours, i + 1) && (i + 2 == tokens.size() || isIn(after, i + 2));
        if (isPart || isHour)
            return i;
    }
    return tokens.size();
}

template <typename AnyReader>
ReadWords readWords(AnyReader &reader, const QList<QuickToken> &tokens)
{
    ReadWords result;
    for (qsizetype at = 0; at < tokens.size();) {
        const auto taken = reader.take(tokens, at);
        if (!taken) {
            result.error = taken.error();
            return result;
        }
        if (*taken > 0) {
            at += *taken;
            continue;
        }
        // One unknown word is a typo; two unknown words in a row are a note.
        AnyReader probe = reader;
        const bool nextToo = at + 1 < tokens.size() && probe.take(tokens, at + 1).value_or(1) == 0;
        if (nextToo && mayBeNote(tokens, at)) {
            QStringList typed;
            for (const QuickToken &token : tokens.sliced(at))
                typed.append(token.typed);
            if (const qsizetype hour = spokenHour(tokens, at) - at; hour < typed.size())
                result.unclear.append(typed.mid(hour));
            else
                result.note = typed.join(u' ');
            return result;
        }
        result.unclear.append(tokens.at(at).typed);
        ++at;
    }
    return result;
}

/// Validates by the schema, so that errors show while the person is typing.
Result<QuickEntry> checkedBySchema(const QuickEntry &entry, Instant now)
{
    const KindSpec *spec = findKind(entry.kind);
    auto fields = normalizeFields(*spec, entry.fields, now);
    if (!fields)
        return std::unexpected(fields.error());
    if (auto whole = checkEntity(*spec, *fields); !whole)
        return std::unexpected(whole.error());
    return QuickEntry{entry.kind, *fields, entry.babies};
}

template <typename AnyReader>
QuickReading readWhole(AnyReader reader, const QList<QuickToken> &tokens, Instant now,
                       const QString &markedNote, const QStringList &babies)
{
    const ReadWords words = readWords(reader, tokens);
    if (words.error)
        return {std::unexpected(*words.error), words.unclear};
    auto entry = reader.finish();
    if (!entry)
        return {entry, words.unclear};
    QStringList remarks{entry->fields.value(field::notes).toString(), words.note, markedNote};
    remarks.removeAll(QString());
    if (!remarks.isEmpty())
        entry->fields.insert(field::notes, remarks.join(u' '));
    entry->babies = babies;
    return {checkedBySchema(*entry, now), words.unclear};
}

} // namespace

QuickReading readQuickLine(const QString &text, Instant now, const QuickTerms &terms)
{
    const qsizetype hash = text.indexOf(u'#');
    const QString note = hash < 0 ? QString() : text.mid(hash + 1).trimmed();
    QStringList named;
    const QString rest = withoutBabies(text.left(hash < 0 ? text.size() : hash), terms.babies,
                                       &named);
    QList<QuickToken> tokens = quickTokens(rest, terms);
    if (tokens.isEmpty()) {
        return {unclear({Sentence::TypeWhatHappened}), {}};
    }
    const QString start = tokens.constFirst().word;
    const bool isNappyWord = start != kind::nappy && isChoice(kind::nappy, field::type, start);
    const bool isSide = start == Word("left") || start == Word("right");
    if (!isNappyWord && !isSide)
        tokens.removeFirst();
    if (QuickKindReader::knows(start))
        return readWhole(QuickKindReader(start, now, terms.units), tokens, now, note, named);
    constexpr std::array things{Word("bottle"), Word("breast"), Word("feed"), Word("sleep"),
                                Word("nappy")};
    const QString thing = isNappyWord ? QString(kind::nappy)
                          : isSide    ? QStringLiteral("breast")
                                      : start;
    if (std::ranges::find(things, thing) == things.end()) {
        return {unclear({Sentence::StartWithKind}), {}};
    }
    return readWhole(Reader(thing, now, terms.units.volume), tokens, now, note, named);
}

Result<QuickEntry> parseQuickLine(const QString &text, Instant now, const QuickTerms &terms)
{
    QuickReading reading = readQuickLine(text, now, terms);
    // A word that is not understood explains more than what is missing because of it.
    if (!reading.unclear.isEmpty()) {
        return unclear({Sentence::WordNotUnderstood, {reading.unclear.constFirst()}});
    }
    return reading.entry;
}

} // namespace weehours
