// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

#include <optional>

namespace weehours {

/// A duration in minutes, shown as "6 h" or "2 h 30". It can also be typed as "2:30", or as a
/// number of hours. Empty at its minimum.
class SpanField : public QSpinBox
{
    Q_OBJECT
public:
    /// @param most maximum in minutes
    /// @param name accessible name
    SpanField(int most, const QString &name, QWidget *parent = nullptr);

    /// Parses a duration, in minutes; nothing if it is not one.
    [[nodiscard]] static std::optional<int> minutesOf(const QString &text);

protected:
    [[nodiscard]] QValidator::State validate(QString &input, int &position) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QString textFromValue(int value) const override;
};

} // namespace weehours
