// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateEdit>

class QAction;

namespace weehours {

/// A field for a day, such as the date of birth, with a calendar. An existing date is kept when the
/// field opens, whatever it is. An optional field can be empty: typing, the arrow keys and the
/// calendar begin with today, and Delete or the cross empties it.
class DateField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    /// Lets the field be empty, which it is from then on.
    /// @param words shown while it is empty, such as "no end"
    void setOptional(const QString &words);
    /// The day; invalid if the field is empty.
    [[nodiscard]] QDate day() const;
    /// @param day invalid empties an optional field
    void setDay(QDate day);

    void stepBy(int steps) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isEmpty() const;
    void showEmpty();

    QAction *m_clear = nullptr; ///< exists if the field is optional
};

} // namespace weehours
