// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "ui/kinds/kindface.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLabel;

namespace weehours {

class FeedPart;
class FormLayout;
class WrapRow;

/// The fields of a kind as widgets: a row for each field whose face has an editor, in the face's
/// order and visibility. A choice has an underlined letter, which chooses it from anywhere in the
/// form but a field for words. fields() returns all visible fields, with null for empty ones and
/// for those hidden by the person's input, so that clearing works. Fields without an editor, and
/// values that were hidden from the start, are left as they are.
class EntryForm : public QWidget
{
    Q_OBJECT
public:
    /// @param kind an unknown one gets time and notes
    EntryForm(const QString &kind, QWidget *parent);
    ~EntryForm() override;

    /// Fills the form. For a new entry `entry` has the proposed values.
    /// @param now the time for the clock of a running timer
    void setEntry(const Entry &entry, Instant now);
    /// All visible fields; see the class.
    [[nodiscard]] QJsonObject fields() const;
    /// Shows these values in their fields, and leaves the others as they are.
    void fill(const QJsonObject &fields);
    /// Puts a button beside a field that fills the form with other values.
    /// @param words  what it says, of a person's own words
    /// @param why    why it is there, as its tool tip
    /// @param fields what it fills in
    void offer(QLatin1StringView field, const QString &words, const QString &why,
               const QJsonObject &fields);
    /// The field for the unit of a number that was given without one, or nullptr.
    [[nodiscard]] QWidget *missingUnit() const;
    /// Says beside an amount with its unit "as last time", as long as they are as in these fields.
    void tellAsLast(const QJsonObject &fields);
    /// Where typing begins: what most often differs from the proposal. It is no focus proxy, as
    /// Tab would then jump over what is above it.
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// The person changed a field.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        const FieldFace &face;
        QLabel *label;
        QWidget *widget; ///< the editor
        /// Fills the editor from an entry's fields; value() returns its value as it is stored.
        std::function<void(const QJsonObject &)> show;
        std::function<QJsonValue()> value;
    };

    /// Chooses by an underlined letter. L and R also lead from a bottle to that side of the breast.
    /// @returns whether a choice has that letter now
    bool chooseBy(QChar letter);
    QLabel *addLine(const QString &label, QWidget *widget);
    void addRow(const FieldFace &face, const FieldSpec *spec);
    /// Adds what says that an amount with its unit is as it was last time.
    void addAsLast();
    Row line(const FieldFace &face, const FieldSpec *spec);
    Row number(const FieldFace &face, const FieldSpec &spec);
    Row buttons(const FieldFace &face);
    Row list(const FieldFace &face);
    Row check(const FieldFace &face);
    Row time(const FieldFace &face);
    Row end(const FieldFace &face);
    [[nodiscard]] const Row *row(QLatin1StringView field) const;
    /// The values of all rows, including hidden ones.
    [[nodiscard]] QJsonObject values() const;
    [[nodiscard]] bool isShown(const Row &row, const QJsonObject &values) const;
    /// Selects what typing in the first field replaces.
    void selectFirst();
    void onChanged();
    void showRows();
    void showAsLast();

    const KindFace *m_face;
    FormLayout *m_layout;
    QWidget *m_place = this; ///< parent of the next editor: two of one line share one
    std::vector<Row> m_rows;
    WrapRow *m_offers = nullptr;
    QLabel *m_asLast = nullptr;    ///< beside an amount with its unit
    QList<QJsonObject> m_lastOnes; ///< what was logged last, of each medicine that is offered
    QWidget *m_lastOffer = nullptr;
    QList<QLatin1StringView> m_left; ///< fields with a value that was never shown
    std::unique_ptr<FeedPart> m_feed;
    QWidget *m_lastWidget = nullptr;
    bool m_isFilling = false;
};

} // namespace weehours
