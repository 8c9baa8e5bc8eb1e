// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weehours {

/// The frame that all dialogs share: a heading, a column for what the dialog is about, a line for
/// what went wrong, and a row of buttons. It deletes itself when closed and never blocks.
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    DialogFrame(const QString &title, QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// @param role `primary`, `secondary` or `danger`; the primary one answers Enter
    QPushButton *addButton(const QString &text, const QString &role);
    /// Shows what went wrong, in words; an empty text hides it.
    void showProblem(const QString &words);
    void setHeading(const QString &title);
    /// Makes the dialog as high as what is in it now, once that has its sizes.
    void fit();

private:
    QLabel *m_heading;
    QVBoxLayout *m_body;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
};

} // namespace weehours
