// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantList>

namespace weehours {

/// The sentences of a client, in core/protocol/sentence.h. A new one must not compile everything
/// that knows of errors.
enum class Sentence : quint8;

/// What to say to the person: which sentence, and the values in it. The words are in
/// ui/words/messagewords.cpp, in the person's language.
struct Message
{
    Sentence sentence = {};
    /// In the order of the places in the sentence. A text, a number, an Instant, or a Message or
    /// Error within this one.
    QVariantList values = {};

    [[nodiscard]] bool isEmpty() const { return sentence == Sentence(); }

    bool operator==(const Message &) const = default;
};

} // namespace weehours
