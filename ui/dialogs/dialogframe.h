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

/// The frame of all dialogs: a heading, a column for the content, a line for errors, and a row of
/// buttons. On a low screen the column scrolls; heading and buttons stay. It deletes itself when
/// closed, and is not run in a nested event loop.
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    /// @param title of the window, and its heading
    DialogFrame(const QString &title, QWidget *parent);

    /// At most as wide as the parent window, and as is easy to read; as high as
    /// the content at that width, or as the screen.
    [[nodiscard]] QSize sizeHint() const override;
    void setVisible(bool visible) override;

protected:
    bool event(QEvent *event) override;
    [[nodiscard]] QVBoxLayout *body() const;
    /// The parent of what the column holds. A widget that gets another parent later is styled
    /// twice, with all that it holds.
    [[nodiscard]] QWidget *content() const;
    /// @param role `primary`, `secondary` or `danger`; the primary one answers Enter
    QPushButton *addButton(const QString &text, const QString &role);
    /// Shows an error in words; an empty text hides it.
    void showProblem(const QString &words);
    void setHeading(const QString &title);
    /// Fits the dialog's height to its current content, after the layout has updated.
    void fit();

private:
    /// Stacks the buttons if a row of them is wider than the dialog.
    /// @param width of the dialog, in pixels
    void arrangeButtons(int width);
    /// Keeps the dialog as high as its wrapped content at its width, or as the screen: a window's
    /// layout only knows the height without wrapping.
    void keepHeight();
    /// Moves a dialog that has grown up, so that it does not extend below the screen.
    void keepOnScreen();
    /// The height of the whole content at its width, in pixels.
    [[nodiscard]] int wantedHeight() const;
    /// The height available on the screen, in pixels, without the window's title bar.
    [[nodiscard]] int mostHeight() const;

    QLabel *m_heading;
    DialogBody *m_body;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
};

} // namespace weehours
