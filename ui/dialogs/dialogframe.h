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

    /// No wider than the window that it belongs to, and as high as its words need then.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// @param role `primary`, `secondary` or `danger`; the primary one answers Enter
    QPushButton *addButton(const QString &text, const QString &role);
    /// Shows what went wrong, in words; an empty text hides it.
    void showProblem(const QString &words);
    void setHeading(const QString &title);
    /// Makes the dialog as high as what is in it now, once that has its sizes.
    void fit();

private:
    /// Keeps the frame as high as its words need at its width: they wrap, and a window's layout
    /// knows only what they need unwrapped.
    void keepHeight();

    QLabel *m_heading;
    QVBoxLayout *m_body;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
};

} // namespace weehours
