// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

#include <optional>

namespace weehours {

/// A span of time in minutes, shown as "6 h" or "2 h 30". It can be typed as that, as "2:30", or
/// as a number of hours. At its lowest it is empty.
class SpanField : public QSpinBox
{
    Q_OBJECT
public:
    /// @param most the longest, in minutes
    /// @param name what it is, for screen readers
    SpanField(int most, const QString &name, QWidget *parent = nullptr);

    /// The typed span in minutes; nothing for what is none.
    [[nodiscard]] static std::optional<int> minutesOf(const QString &text);

protected:
    [[nodiscard]] QValidator::State validate(QString &input, int &position) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QString textFromValue(int value) const override;
};

} // namespace weehours
