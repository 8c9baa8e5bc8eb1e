// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace weehours {

/// A language that nobody speaks: English with accents, half as long again and in brackets, so that
/// a text which is cut off, or was never given to translators, shows at once.
class LongWords : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// What becomes of one text. Placeholders, tags, shortcuts after a tab and date formats stay.
    [[nodiscard]] static QString lengthened(const QString &text);
};

} // namespace weehours
