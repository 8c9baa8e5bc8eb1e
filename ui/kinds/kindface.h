// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/schema.h"
#include "core/store/entry.h"
#include "ui/theme/theme.h"
#include "ui/words/units.h"

#include <QAnyStringView>
#include <QKeySequence>

#include <array>

namespace weehours {

/// A text of the sources in the translation context weehours::Kinds, and its comment for
/// translators.
struct Words
{
    const char *text = nullptr;
    const char *comment = nullptr;

    [[nodiscard]] bool isEmpty() const { return text == nullptr; }
    /// In the program's language.
    [[nodiscard]] QString said() const;
    /// The same at the head of a line or on a button: with a capital.
    [[nodiscard]] QString capital() const;
};

/// One of the words that a field may have, in front of people.
struct ChoiceFace
{
    QLatin1StringView word;
    Words text;        ///< in a sentence: "mixed"
    Words button = {}; ///< to choose it by, where that is not the text with a capital: "Both"
    Words title = {};  ///< at the head of the entry, where that is not the text with a capital
};

/// What a field is typed with.
enum class Editor {
    Unsaid,  ///< forgotten: a test fails
    None,    ///< no form shows it
    Time,    ///< a time that is always given
    End,     ///< a time, or a check box that there is none
    Buttons, ///< a few choices side by side
    List,    ///< choices in a list
    Check,   ///< yes or nothing
    Line,    ///< text
    Number,  ///< a number in the unit of its quantity
};

/// Whether the value of the last entry is one for the next.
enum class Repeat {
    Never,    ///< it is observed or measured each time
    Again,    ///< when the person logs the same again
    Proposed, ///< so, and a new entry's form begins with it
};

/// How people meet one field of a kind: the second of two rows, of which FieldSpec is the first.
struct FieldFace
{
    QLatin1StringView field;
    Words title; ///< in a sentence: "amount"
    Editor editor = Editor::Unsaid;
    Repeat repeat = Repeat::Never;
    Words label = {}; ///< in the form, where that is not the title with a capital
    Quantity quantity = Quantity::Count;
    std::span<const ChoiceFace> choices = {};
    /// Whether the form shows it beside these values; nullptr for always.
    bool (*isShown)(const QJsonObject &fields) = nullptr;
    /// What may be typed; of an End, what the check box says that leaves it out.
    Words hint = {};
    QLatin1StringView usual = {}; ///< the choice that a new entry has
    bool isFirst = false;         ///< typing begins here, if it is shown

    [[nodiscard]] QString labelText() const;
    /// The choice of that word, or nullptr.
    [[nodiscard]] const ChoiceFace *choice(const QString &word) const;
};

/// What overviews can count or draw of a kind.
struct Series
{
    enum class Sum {
        Count,   ///< entries a day
        Total,   ///< the field's numbers of a day together
        Span,    ///< time from start to end
        Longest, ///< the longest time from start to end, on the day on which it began
        Gap,     ///< from one start to the next, on the day of the first
        Apart,   ///< from one end to the next start, of those that end by day
        Latest,  ///< a value that holds until the next
        Choices, ///< how often each of the field's choices
    };
    Sum sum;
    QLatin1StringView field = {};  ///< of Total, Latest and Choices
    Words title = {};              ///< where it is not the kind's or, of Latest, the field's
    QLatin1StringView beside = {}; ///< the kind whose entries are marked below; of Latest
    bool isByNight = false;        ///< whether what lies in the night is drawn apart; of Span
};

/// How people meet a kind: all that a person sees of it reads this row and the schema's.
struct KindFace
{
    QLatin1StringView kind;
    Words title; ///< "Feed"
    const char *icon;
    QColor Palette::*ink;
    QColor Palette::*ground;
    Qt::Key key = Qt::Key_unknown;     ///< logs one
    Words keyWords = {};               ///< what the sheet of keys says of it
    Words example = {};                ///< what may be logged with it
    std::span<const FieldFace> fields; ///< in the order of the form
    /// The entry in one phrase, and what that leaves out apart from times and notes.
    QString (*line)(const Entry &entry) = nullptr;
    QString (*detail)(const Entry &entry) = nullptr;
    /// Gives what follows from the rest where the form was left without; nullptr for nothing.
    void (*complete)(QJsonObject &fields) = nullptr;
    std::span<const Series> series = {};

    /// The field of that name, or nullptr.
    [[nodiscard]] const FieldFace *field(QAnyStringView name) const;
};

/// The faces of all kinds, in the order in which they are offered.
[[nodiscard]] std::span<const KindFace> faces();
/// The face of that kind, or nullptr for one that this version does not know.
[[nodiscard]] const KindFace *findFace(QAnyStringView kind);
/// The face of a kind's field, or nullptr.
[[nodiscard]] const FieldFace *findFace(QAnyStringView kind, QAnyStringView field);

/// The kinds that have a button of their own in the window until the person chooses others, and how
/// many may have one.
inline constexpr std::array usualPins{kind::feed, kind::sleep, kind::nappy};
inline constexpr qsizetype mostPins = 6;

/// The icon that stands for an entry, see icons.h; a kind that is not known gets the note's.
/// @param method of a feed ("breast" or "bottle"); empty elsewhere
[[nodiscard]] QString iconNameFor(const QString &kind, const QString &method = {});

/// What the kind's icon and its tile are drawn in; a kind that is not known gets the note's.
[[nodiscard]] KindColours kindColours(const Palette &palette, const QString &kind);

/// The kind's letter for a key cap: "F"; empty where it has none.
[[nodiscard]] QString keyText(const KindFace &face);

} // namespace weehours
