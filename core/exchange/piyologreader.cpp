// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/piyologreader.h"

#include "core/exchange/vocabulary.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace weehours::piyolog {

namespace {

using Word = QLatin1StringView;

enum class Type {
    Formula,
    Expressed,
    Nursing,
    Solids,
    Sleep,
    WakeUp,
    Pee,
    Poop,
    Temperature,
    Bath,
    Height,
    Weight,
    Head,
    Pump,
    Medicine,
    Vaccine,
    Other,
};

struct TypeWord
{
    const char16_t *word;
    Type type;
};

constexpr TypeWord typeWords[]{
    {u"ミルク", Type::Formula},
    {u"Formula", Type::Formula},
    {u"搾母乳", Type::Expressed},
    {u"Pumped Breast Milk", Type::Expressed},
    {u"Expressed Breast Milk", Type::Expressed},
    {u"ExpressedBreastMilk", Type::Expressed},
    {u"母乳", Type::Nursing},
    {u"Nursing", Type::Nursing},
    {u"Breastfeeding", Type::Nursing},
    {u"BreastFeeding", Type::Nursing},
    {u"離乳食", Type::Solids},
    {u"Solid", Type::Solids},
    {u"寝る", Type::Sleep},
    {u"Sleep", Type::Sleep},
    {u"起きる", Type::WakeUp},
    {u"Wake-up", Type::WakeUp},
    {u"WakeUp", Type::WakeUp},
    {u"おしっこ", Type::Pee},
    {u"Pee", Type::Pee},
    {u"うんち", Type::Poop},
    {u"Poop", Type::Poop},
    {u"体温", Type::Temperature},
    {u"Body Temp.", Type::Temperature},
    {u"Temperature", Type::Temperature},
    {u"お風呂", Type::Bath},
    {u"Baths", Type::Bath},
    {u"Bath", Type::Bath},
    {u"身長", Type::Height},
    {u"Height", Type::Height},
    {u"体重", Type::Weight},
    {u"Weight", Type::Weight},
    {u"頭囲", Type::Head},
    {u"Head Size", Type::Head},
    {u"さく乳", Type::Pump},
    {u"Pumping", Type::Pump},
    {u"くすり", Type::Medicine},
    {u"Medicine", Type::Medicine},
    {u"予防接種", Type::Vaccine},
    {u"Vaccine", Type::Vaccine},
};

// The type at the start of a row, and the text after it.
std::pair<Type, QString> typeOf(const QString &text, QString &word)
{
    for (const TypeWord &one : typeWords) {
        const QStringView known(one.word);
        if (text == known || (text.startsWith(known) && text.at(known.size()).isSpace())) {
            word = known.toString();
            return {one.type, text.mid(known.size()).trimmed()};
        }
    }
    word = text;
    return {Type::Other, {}};
}

// `8時間30分`, `9h0m`, `9分`, `6min`.
std::optional<qint64> lengthOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:([0-9]+)\\s*(?:時間|h(?:r|ours?)?))?\\s*(?:([0-9]+)\\s*(?:分|m(?:in(?:utes?)?)?))?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return std::nullopt;
    return match.captured(1).toLongLong() * msecsPerHour
           + match.captured(2).toLongLong() * msecsPerMinute;
}

QString inBrackets(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("[(（]([^()（）]*)[)）]\\s*$"));
    return pattern.match(text).captured(1);
}

void readNursing(ImportedRow &row, const QString &content)
{
    row.kind = kind::feed;
    row.fields.insert(field::method, QStringLiteral("breast"));
    static const QRegularExpression side(
        QStringLiteral("(左|右|Left|Right|L|R)\\s*(?:([0-9]+)\\s*(?:時間|h[a-z]*))?\\s*"
                       "(?:([0-9]+)\\s*(?:分|m))?"));
    qint64 total = 0;
    QString last;
    for (auto it = side.globalMatch(content); it.hasNext();) {
        const auto match = it.next();
        const qint64 minutes = match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong();
        if (minutes == 0)
            continue;
        const qint64 seconds = minutes * 60;
        last = sideOf(match.captured(1)) == Word("left") ? Word("left") : Word("right");
        row.fields.insert(last == Word("left") ? field::leftSeconds : field::rightSeconds, seconds);
        total += seconds;
    }
    const QString amount = inBrackets(content);
    // One side, or both, without their times.
    if (total > 0)
        row.length = total * msecsPerSecond;
    else
        row.note(amount.isEmpty() ? content : content.left(content.size() - amount.size() - 2));
    row.setMeasure(field::amountMl, Dimension::Volume, amount, {}, Word("amount"));
}

// `60ml`, `左 60ml`, `L 60ml / R 45ml`.
/// @returns why the row cannot be read
std::optional<Message> readPump(ImportedRow &row, const QString &content)
{
    row.kind = kind::pumping;
    static const QRegularExpression one(
        QStringLiteral("(左|右|Left|Right|L|R)\\s*([0-9.,]+\\s*[A-Za-z]+)"));
    for (auto it = one.globalMatch(content); it.hasNext();) {
        const auto match = it.next();
        const auto amount = readMeasure(match.captured(2), Dimension::Volume);
        if (!amount)
            return Message{Sentence::RowNotUnderstood, {content}};
        row.add(sideOf(match.captured(1)) == Word("left") ? field::leftMl : field::rightMl,
                amount->value, amount->unit);
        row.add(field::totalMl, amount->value, amount->unit);
    }
    if (!row.quantities.isEmpty())
        return std::nullopt;
    const auto whole = readMeasure(content, Dimension::Volume);
    if (!whole)
        return Message{Sentence::RowNotUnderstood, {content}};
    row.add(field::totalMl, whole->value, whole->unit);
    return std::nullopt;
}

void readPoop(ImportedRow &row, const QString &content)
{
    row.kind = kind::nappy;
    row.fields.insert(field::type, QStringLiteral("poo"));
    const QStringList parts = inBrackets(content).split(u'/', Qt::SkipEmptyParts);
    // Amount, hardness and colour. One word is both a usual amount and a usual hardness.
    constexpr qsizetype all = 3;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        const bool isAmount = parts.size() == all ? i == 0 : part == QStringView(u"ふつう");
        if (isAmount)
            row.note(part);
        else if (const auto colour = colourOf(part))
            row.fields.insert(field::colour, QString(*colour));
        else if (const auto consistency = consistencyOf(part))
            row.fields.insert(field::consistency, QString(*consistency));
        else
            row.note(part);
    }
}

/// @returns why the row cannot be read
std::optional<Message> readRow(ImportedRow &row, Type type, const QString &word,
                               const QString &content)
{
    const auto measure = [&](QLatin1StringView field, QLatin1StringView kindName,
                             Dimension dimension) -> std::optional<Message> {
        row.kind = kindName;
        const auto value = readMeasure(content, dimension);
        if (!value)
            return content.isEmpty() ? Message{Sentence::RowEmpty}
                                     : Message{Sentence::RowNotUnderstood, {content}};
        row.add(field, value->value, value->unit);
        return std::nullopt;
    };
    switch (type) {
    case Type::Formula:
    case Type::Expressed:
        row.kind = kind::feed;
        row.fields.insert(field::method, QStringLiteral("bottle"));
        row.fields.insert(field::milk, type == Type::Formula ? QStringLiteral("formula")
                                                             : QStringLiteral("breast_milk"));
        row.setMeasure(field::amountMl, Dimension::Volume, content, {}, Word("amount"));
        break;
    case Type::Nursing: readNursing(row, content); break;
    case Type::Solids:
        row.kind = kind::solids;
        row.setFood(content, word);
        break;
    case Type::Pee:
        row.kind = kind::nappy;
        row.fields.insert(field::type, QStringLiteral("wee"));
        row.note(inBrackets(content));
        break;
    case Type::Poop: readPoop(row, content); break;
    case Type::Temperature:
        return measure(field::centiC, kind::temperature, Dimension::Temperature);
    case Type::Height: return measure(field::heightMm, kind::growth, Dimension::Length);
    case Type::Weight: return measure(field::weightG, kind::growth, Dimension::Weight);
    case Type::Head: return measure(field::headMm, kind::growth, Dimension::Length);
    case Type::Pump: return readPump(row, content);
    case Type::Bath:
        row.kind = kind::bath;
        row.note(content);
        break;
    case Type::Medicine:
        row.kind = kind::medication;
        row.setText(field::name, content.isEmpty() ? word : content);
        break;
    case Type::Vaccine:
        row.kind = kind::vaccination;
        row.setText(field::name, content.isEmpty() ? word : content);
        break;
    case Type::Sleep:
    case Type::WakeUp:
    case Type::Other:
        row.kind = kind::note;
        row.notes.prepend(word);
        row.note(content);
        break;
    }
    return std::nullopt;
}

/// Falling asleep or waking up: two of them make one sleep.
struct Turn
{
    ImportedRow row;
    bool wakes = false;
};

qint64 msecsOf(const WrittenTime &time)
{
    return time.instant ? time.instant->msecs
                        : time.wall(DateOrder::MonthFirst).toMSecsSinceEpoch();
}

std::pair<QString, qint64> orderOf(const Turn &turn)
{
    return {turn.row.baby, msecsOf(*turn.row.start)};
}

// Whether both are one sleep: its length is with the waking up, by a clock that may have changed
// meanwhile. Without it, a baby that sleeps for a day woke up unseen.
bool belongTogether(const ImportedRow &asleep, const ImportedRow &awake)
{
    const qint64 between = msecsOf(*awake.start) - msecsOf(*asleep.start);
    constexpr qint64 clockChange = msecsPerHour + 5 * msecsPerMinute;
    return awake.length ? std::abs(between - *awake.length) <= clockChange : between <= msecsPerDay;
}

void pairTurns(QList<Turn> turns, ImportReading &reading)
{
    std::ranges::stable_sort(turns, {}, orderOf);
    std::optional<ImportedRow> asleep;
    QSet<QString> seen;
    const auto leave = [&](const ImportedRow &row, const Message &why) {
        reading.complain(row, why);
    };
    for (Turn &turn : turns) {
        // The same day may be in two files.
        const QString identity = turn.row.baby + u'\n' + turn.row.identity;
        if (seen.contains(identity))
            continue;
        seen.insert(identity);
        if (asleep
            && (asleep->baby != turn.row.baby
                || (turn.wakes && !belongTogether(*asleep, turn.row)))) {
            leave(*asleep, {Sentence::RowStillRunning});
            asleep.reset();
        }
        if (!turn.wakes) {
            if (asleep)
                leave(*asleep, {Sentence::RowStillRunning});
            asleep = std::move(turn.row);
            asleep->kind = kind::sleep;
            continue;
        }
        ImportedRow row = std::move(turn.row);
        row.kind = kind::sleep;
        row.end = row.start;
        if (asleep) {
            row.start = asleep->start;
            row.notes = asleep->notes + row.notes;
            asleep.reset();
        } else if (row.length && row.end->instant) {
            row.start = timeAt(row.end->instant->plusMsecs(-*row.length));
        } else if (row.length) {
            const QDateTime start = row.end->wall(DateOrder::MonthFirst).addMSecs(-*row.length);
            row.start = timeAt(start.date(), start.time());
        } else {
            leave(row, {Sentence::RowNoStart});
            continue;
        }
        row.length.reset();
        reading.add(std::move(row));
    }
    if (asleep)
        leave(*asleep, {Sentence::RowStillRunning});
}

// ---- The text, by day or by month ----

std::optional<QDate> dateIn(const QString &line)
{
    static const QRegularExpression numbers(
        QStringLiteral("^([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})(?:[(（].[)）])?\\s*$"));
    if (const auto match = numbers.match(line); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    // `Thu, Nov 19, 2026`, or with numbers. Only a date, in a known order.
    static const QRegularExpression last(QStringLiteral("[0-9]{4}(?:[-/.][0-9]{1,2}){2}\\s*$|"
                                                        "[A-Za-z].*[0-9]{4}\\s*$"));
    const auto time = last.match(line).hasMatch() ? readTime(line) : std::nullopt;
    if (!time || time->instant)
        return std::nullopt;
    return time->wall(DateOrder::MonthFirst).date();
}

bool isTotal(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\S+合計|^[A-Za-z .-]+ total\\b"));
    return pattern.match(line).hasMatch();
}

/// Parses the lines of one file, day by day.
class DiaryText
{
public:
    DiaryText(const ImportDocument &document, QList<Turn> &turns, ImportReading &reading)
        : m_index(document.index()), m_turns(turns), m_reading(reading)
    {
        QString text = document.text();
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\r', u'\n');
        for (QString line : text.split(u'\n')) {
            ++m_number;
            for (const QStringView mark :
                 {QStringView(u"【ぴよログ】"), QStringView(u"[PiyoLog]")}) {
                if (line.startsWith(mark))
                    line.remove(0, mark.size());
            }
            take(line);
        }
        endDay();
    }

private:
    void take(const QString &line)
    {
        static const QRegularExpression event(
            QStringLiteral("^([0-9]{1,2}:[0-9]{2}(?: ?[AaPp]\\.?[Mm]\\.?)?)\\s{2,}(.*)$"));
        static const QRegularExpression person(QStringLiteral("^(.+?)\\s*[(（][0-9].*[)）]\\s*$"));
        if (line == Word("----------")) {
            endDay();
            return;
        }
        if (!m_date || (m_part == Part::Head && dateIn(line))) {
            if (const auto date = dateIn(line)) {
                endDay();
                m_date = date;
                m_part = Part::Head;
            } else if (event.match(line).hasMatch()) {
                m_reading.complain(m_index, m_number, {Sentence::RowNoTime, {line}});
            }
            return;
        }
        const auto match = event.match(line);
        if (m_part != Part::Diary && match.hasMatch()) {
            m_part = Part::Rows;
            readEvent(match.captured(1), match.captured(2));
        } else if (isTotal(line) && m_part != Part::Diary) {
            m_part = Part::Totals;
        } else if (m_part == Part::Totals && line.trimmed().isEmpty()) {
            m_part = Part::Diary;
        } else if (m_part == Part::Diary) {
            m_diary += line + u'\n';
            m_diaryRow = m_diaryRow == 0 ? m_number : m_diaryRow;
        } else if (m_part == Part::Head) {
            if (const auto name = person.match(line); name.hasMatch())
                m_baby = name.captured(1).trimmed();
        }
    }

    void readEvent(const QString &time, const QString &rest)
    {
        // Three spaces precede the note, which may contain three spaces too.
        const qsizetype apart = rest.indexOf(QStringLiteral("   "));
        const QString what = (apart < 0 ? rest : rest.left(apart)).trimmed();
        ImportedRow row;
        row.file = m_index;
        row.row = m_number;
        row.baby = m_baby;
        row.identity = m_date->toString(Qt::ISODate) + u' ' + time + u' ' + what;
        if (apart >= 0)
            row.note(rest.mid(apart));
        const auto clock = readClock(time);
        if (!clock) {
            m_reading.complain(m_index, m_number, {Sentence::RowNoTime, {time}});
            return;
        }
        row.start = timeAt(*m_date, *clock);
        QString word;
        const auto [type, content] = typeOf(what, word);
        if (type == Type::Sleep || type == Type::WakeUp) {
            row.length = lengthOf(inBrackets(content));
            m_turns.append({std::move(row), type == Type::WakeUp});
            return;
        }
        if (const auto why = readRow(row, type, word, content))
            m_reading.complain(m_index, m_number, *why);
        else
            m_reading.add(std::move(row));
    }

    // Free text has a day and no time.
    void endDay()
    {
        if (m_date && !m_diary.trimmed().isEmpty()) {
            ImportedRow row;
            row.file = m_index;
            row.row = m_diaryRow;
            row.baby = m_baby;
            row.kind = kind::note;
            row.start = timeAt(*m_date, QTime(12, 0));
            row.identity = m_date->toString(Qt::ISODate) + QStringLiteral(" diary ") + m_diary;
            row.note(m_diary);
            m_reading.add(std::move(row));
        }
        m_diary.clear();
        m_diaryRow = 0;
        m_date.reset();
        m_part = Part::Head;
    }

    enum class Part { Head, Rows, Totals, Diary };

    int m_index;
    QList<Turn> &m_turns;
    ImportReading &m_reading;
    qint64 m_number = 0;
    std::optional<QDate> m_date;
    QString m_baby;
    Part m_part = Part::Head;
    QString m_diary;
    qint64 m_diaryRow = 0;
};

// ---- The data feed ----

void readFeed(const ImportDocument &document, QList<Turn> &turns, ImportReading &reading)
{
    // If an event occurs twice, the later one is right.
    QHash<QString, QJsonObject> records;
    QHash<QString, qint64> numbers;
    QStringList order;
    qint64 number = 0;
    for (const QJsonValue &each : document.json().object().value(Word("records")).toArray()) {
        const QJsonObject record = each.toObject();
        const QString id = record.value(Word("event_id")).toString();
        if (!records.contains(id))
            order.append(id);
        records.insert(id, record);
        numbers.insert(id, ++number);
    }
    for (const QString &id : std::as_const(order)) {
        const QJsonObject record = records.value(id);
        ImportedRow row;
        row.file = document.index();
        row.row = numbers.value(id);
        row.identity = id;
        const QString at = record.value(Word("datetime")).toString();
        row.start = readTime(at);
        if (!row.start || !row.start->instant) {
            reading.complain(row, {Sentence::RowNoTime, {at}});
            continue;
        }
        row.note(record.value(Word("memo")).toString());
        QString word;
        const QString name = record.value(Word("type")).toString();
        const Type type = typeOf(name, word).first;
        if (type == Type::Sleep || type == Type::WakeUp) {
            turns.append({std::move(row), type == Type::WakeUp});
            continue;
        }
        const QJsonObject value = record.value(Word("value")).toObject();
        const QJsonValue amount = value.value(Word("value"));
        QString content = amount.isDouble() ? QString::number(amount.toDouble())
                                            : amount.toString().trimmed();
        if (!content.isEmpty())
            content += value.value(Word("unit")).toString();
        if (type == Type::Poop) {
            const QJsonObject details = record.value(Word("details")).toObject();
            content = QStringLiteral("(%1/%2/%3)")
                          .arg(details.value(Word("amount")).toString(),
                               details.value(Word("hardness")).toString(),
                               details.value(Word("color")).toString());
        } else if (type == Type::Nursing && !content.isEmpty()) {
            content = u'(' + content + u')';
        }
        std::optional<Message> why;
        if (name == Word("Memo"))
            row.kind = kind::note;
        else
            why = readRow(row, type, word, content);
        if (type == Type::Nursing) {
            qint64 total = 0;
            for (const auto &[field, side] : {std::pair(field::leftSeconds, Word("leftTime")),
                                              std::pair(field::rightSeconds, Word("rightTime"))}) {
                const auto seconds = record.value(side).toInteger();
                if (seconds > 0)
                    row.fields.insert(field, seconds);
                total += seconds;
            }
            if (const auto last = sideOf(record.value(Word("last")).toString()))
                row.fields.insert(field::endSide, QString(*last));
            if (total > 0)
                row.length = total * msecsPerSecond;
        }
        if (why)
            reading.complain(row, *why);
        else
            reading.add(std::move(row));
    }
}

} // namespace

bool recognises(const ImportDocument &document)
{
    if (document.isJson()) {
        const QJsonObject first =
            document.json().object().value(Word("records")).toArray().first().toObject();
        return document.json().object().contains(Word("records"))
               && (first.isEmpty() || first.contains(Word("event_id")));
    }
    const QString start = document.text().left(64).trimmed();
    return document.form() == ImportDocument::Form::Text
           && (start.startsWith(Word("[PiyoLog]"))
               || start.startsWith(QStringView(u"【ぴよログ】")));
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    QList<Turn> turns;
    for (const ImportDocument *document : documents) {
        // The program is Japan's, and in other countries it speaks English.
        if (document->text().left(64).contains(QStringView(u"ぴよログ")))
            reading.likelyZone = QByteArrayLiteral("Asia/Tokyo");
        if (document->isJson())
            readFeed(*document, turns, reading);
        else
            DiaryText(*document, turns, reading);
    }
    pairTurns(std::move(turns), reading);
    return {};
}

} // namespace weehours::piyolog
