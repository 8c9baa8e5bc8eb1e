// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace weehours {

/// A pseudo-language: accented English in brackets, about 40 % longer. It reveals texts that are
/// cut off, or were never given to translators.
class LongWords : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// One lengthened text. Placeholders, tags, shortcuts after a tab and date formats are kept.
    [[nodiscard]] static QString lengthened(const QString &text);
};

} // namespace weehours
