// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weehours {

class DialogBody;

/// The frame that all dialogs share: a heading, a column for what the dialog is about, a line for
/// what went wrong, and a row of buttons. On a screen that is too low for all of it the column
/// scrolls; heading and buttons stay. It deletes itself when closed and never blocks.
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    DialogFrame(const QString &title, QWidget *parent);

    /// No wider than the window that it belongs to, and as high as its words need then, or as the
    /// screen is.
    [[nodiscard]] QSize sizeHint() const override;
    void setVisible(bool visible) override;

protected:
    bool event(QEvent *event) override;
    [[nodiscard]] QVBoxLayout *body() const;
    /// @param role `primary`, `secondary` or `danger`; the primary one answers Enter
    QPushButton *addButton(const QString &text, const QString &role);
    /// Shows what went wrong, in words; an empty text hides it.
    void showProblem(const QString &words);
    void setHeading(const QString &title);
    /// Makes the dialog as high as what is in it now, once that has its sizes.
    void fit();

private:
    /// Puts the buttons below each other where a row of them is wider than the dialog.
    /// @param width of the dialog, in pixels
    void arrangeButtons(int width);
    /// Keeps the frame as high as its words need at its width, or as the screen is: they wrap, and
    /// a window's layout knows only what they need unwrapped.
    void keepHeight();
    /// What grew goes up where it would go off the screen below.
    void keepOnScreen();
    /// What all of it needs at its width, in pixels.
    [[nodiscard]] int wantedHeight() const;
    /// What the screen has for it, in pixels, without the title that the desktop puts on top.
    [[nodiscard]] int mostHeight() const;

    QLabel *m_heading;
    DialogBody *m_body;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
};

} // namespace weehours
