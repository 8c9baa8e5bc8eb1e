// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace weehours {

/// Says something to a screen reader that is in no place where the keyboard goes, without moving
/// the keyboard. It shows nothing. To the reader it is a notification that appears: readers speak
/// those when they have done with what they say. Qt's own alert event does not reach AT-SPI.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    /// @param parent the window that speaks
    explicit Announcer(QWidget *parent);

    /// @param words one sentence, in the person's language
    void say(const QString &words);
    /// The same once the keyboard is where the present event puts it: a reader that says where it
    /// is would break off what it says.
    void sayAfterwards(const QString &words);
};

} // namespace weehours
