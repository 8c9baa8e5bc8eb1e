// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/palettes.h"

namespace weehours {

Palette lightPalette()
{
    return {
        .bg = QColor(0xf6f3ef),
        .surface = QColor(0xffffff),
        .raised = QColor(0xfbf9f6),
        .text = QColor(0x25232a),
        .muted = QColor(0x6b6672),
        .line = QColor(0xe7e1da),
        .accent = QColor(0x4a4d8f),
        .accentText = QColor(0xffffff),
        .feed = QColor(0xb8650f),
        .feedBg = QColor(0xfbebda),
        .sleep = QColor(0x4c56a8),
        .sleepBg = QColor(0xe7e9f8),
        .nappy = QColor(0x35775a),
        .nappyBg = QColor(0xdff0e7),
        .other = QColor(0x9a4468),
        .otherBg = QColor(0xf8e4ec),
        .warn = QColor(0xa3450a),
        .warnBg = QColor(0xfce9dc),
        .ok = QColor(0x35775a),
    };
}

Palette darkPalette()
{
    return {
        .bg = QColor(0x16151b),
        .surface = QColor(0x201e27),
        .raised = QColor(0x26242e),
        .text = QColor(0xece9f1),
        .muted = QColor(0xa7a1b2),
        .line = QColor(0x33303d),
        .accent = QColor(0x9ea5f2),
        .accentText = QColor(0x16151b),
        .feed = QColor(0xf0a860),
        .feedBg = QColor(0x3a2a1a),
        .sleep = QColor(0xa3abf5),
        .sleepBg = QColor(0x2a2c4a),
        .nappy = QColor(0x84cba5),
        .nappyBg = QColor(0x1d3429),
        .other = QColor(0xe79dbb),
        .otherBg = QColor(0x3b2330),
        .warn = QColor(0xf4a672),
        .warnBg = QColor(0x3d2618),
        .ok = QColor(0x84cba5),
    };
}

Palette nightPalette()
{
    return {
        .bg = QColor(0x0d0806),
        .surface = QColor(0x160e0a),
        .raised = QColor(0x1c120d),
        .text = QColor(0xd9a074),
        .muted = QColor(0xa47756),
        .line = QColor(0x2b1b12),
        .accent = QColor(0xc97f45),
        .accentText = QColor(0x0d0806),
        .feed = QColor(0xd98f4e),
        .feedBg = QColor(0x2a180c),
        .sleep = QColor(0xc58a6a),
        .sleepBg = QColor(0x26150f),
        .nappy = QColor(0xb59a5c),
        .nappyBg = QColor(0x221b0c),
        .other = QColor(0xc77f6b),
        .otherBg = QColor(0x27130e),
        .warn = QColor(0xe08a4a),
        .warnBg = QColor(0x2e190b),
        .ok = QColor(0xb59a5c),
    };
}

Palette inkPalette()
{
    Palette palette = lightPalette();
    palette.bg = palette.surface = palette.raised = QColor(0xffffff);
    palette.text = QColor(0x1a1a1a);
    palette.muted = QColor(0x4a4a4a);
    palette.line = QColor(0xc8c8c8);
    return palette;
}

} // namespace weehours
