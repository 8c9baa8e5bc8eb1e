// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickterms.h"

namespace weehours {

/// The words that a quick line understands in the program's language: names of kinds and of their
/// fields' choices, from the faces.
[[nodiscard]] QList<QuickWord> quickVocabulary();

} // namespace weehours
