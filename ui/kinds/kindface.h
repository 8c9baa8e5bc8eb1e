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

/// A source text of the translation context weehours::Kinds, with a comment for translators.
struct Words
{
    const char *text = nullptr;
    const char *comment = nullptr;

    [[nodiscard]] bool isEmpty() const { return text == nullptr; }
    /// Translated into the program's language.
    [[nodiscard]] QString said() const;
    /// The same with a capital letter, for the start of a line or a button.
    [[nodiscard]] QString capital() const;
};

/// How one choice of a field is presented.
struct ChoiceFace
{
    QLatin1StringView word;
    Words text;                 ///< within a sentence: "mixed"
    Words button = {};          ///< on its button, if that is not the text with a capital: "Both"
    Words title = {};           ///< in the entry's title, if that is not the text with a capital
    const char *icon = nullptr; ///< of an entry with that choice, if that is not the kind's
};

/// The editor of a field.
enum class Editor {
    Unsaid,  ///< missing: a test fails
    None,    ///< not in any form
    Time,    ///< a required time
    End,     ///< an optional time with a check box
    Buttons, ///< a few choices side by side
    List,    ///< choices in a list
    Check,   ///< yes or nothing
    Line,    ///< text
    Number,  ///< a number in the unit of its quantity
};

/// Whether the last entry's value is used for the next one.
enum class Repeat {
    Never,    ///< observed or measured each time
    Again,    ///< when the person logs the same again
    Proposed, ///< also proposed by the form of a new entry
};

/// How one field of a kind is presented. Its FieldSpec in the schema describes the data.
struct FieldFace
{
    QLatin1StringView field;
    Words title; ///< within a sentence: "amount"
    Editor editor = Editor::Unsaid;
    Repeat repeat = Repeat::Never;
    Words label = {}; ///< in the form, if that is not the title with a capital
    Quantity quantity = Quantity::Count;
    std::span<const ChoiceFace> choices = {};
    /// Whether the form shows the field with these values; nullptr for always.
    bool (*isShown)(const QJsonObject &fields) = nullptr;
    /// The placeholder; for Editor::End the text of the check box for no end.
    Words hint = {};
    QLatin1StringView usual = {}; ///< the default choice of a new entry
    bool isFirst = false;         ///< gets the focus first, if it is shown
    bool isBeside = false;        ///< on the line of the field before, as the unit of an amount

    /// The label of its row in the form.
    [[nodiscard]] QString labelText() const;
    /// The choice with that word, or nullptr.
    [[nodiscard]] const ChoiceFace *choice(const QString &word) const;
};

/// A series of numbers that overviews can compute from a kind.
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

/// How a kind is presented: everything that people see of it comes from this and the schema.
struct KindFace
{
    QLatin1StringView kind;
    Words title;        ///< "Feed"
    Words several = {}; ///< many of them: "Feeds"; empty for what is no log entry
    const char *icon;
    QColor Palette::*ink;
    QColor Palette::*ground;
    Qt::Key key = Qt::Key_unknown;     ///< logs an entry
    Words keyWords = {};               ///< description on the sheet of keys
    Words example = {};                ///< an example of what the key logs
    std::span<const FieldFace> fields; ///< in the order of the form
    /// The entry's title, and its detail without times and notes.
    QString (*line)(const Entry &entry) = nullptr;
    QString (*detail)(const Entry &entry) = nullptr;
    /// Sets fields that follow from the others and were left empty; nullptr for none.
    void (*complete)(QJsonObject &fields) = nullptr;
    std::span<const Series> series = {};

    /// The face of that field, or nullptr.
    [[nodiscard]] const FieldFace *field(QAnyStringView name) const;
};

/// The faces of all kinds, in the order in which they are offered.
[[nodiscard]] std::span<const KindFace> faces();
/// The face of that kind, or nullptr for an unknown one.
[[nodiscard]] const KindFace *findFace(QAnyStringView kind);
/// The face of a kind's field, or nullptr.
[[nodiscard]] const FieldFace *findFace(QAnyStringView kind, QAnyStringView field);

/// The kinds with their own button in the window by default, and the maximum number of buttons.
inline constexpr std::array usualPins{kind::feed, kind::sleep, kind::nappy};
inline constexpr qsizetype mostPins = 6;

/// The name of an entry's icon, see icons.h; an unknown kind gets the note's.
/// @param fields of the entry; some choices have an icon of their own
[[nodiscard]] QString iconNameFor(const QString &kind, const QJsonObject &fields = {});

/// The colours of the kind's icon and tile; an unknown kind gets the note's.
[[nodiscard]] KindColours kindColours(const Palette &palette, const QString &kind);

/// The kind's letter for a key cap: "F"; empty if it has none.
[[nodiscard]] QString keyText(const KindFace &face);

} // namespace weehours
