// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper/papertext.h"

#include <QFontMetricsF>
#include <QImage>
#include <QList>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <memory>

namespace weehours::papertext {

namespace {

constexpr qreal picturesFineness = 3; ///< pixels of a picture per unit of the painter
constexpr QChar pictureMark(0xfe0f);  ///< shows the character before it as emoji

/// A range of the text that is drawn as pictures.
struct PictureRun
{
    qsizetype first = 0;
    qsizetype end = 0;
};

bool isPicture(const QString &text, qsizetype at)
{
    constexpr QChar joiner(0x200d);
    struct Range
    {
        char16_t first;
        char16_t last;
    };
    // Symbols that most emoji fonts have; drawing one twice does no harm.
    static constexpr std::array ranges{Range{0x231a, 0x23ff}, Range{0x25aa, 0x27bf},
                                       Range{0x2b05, 0x2b55}};
    const QChar c = text.at(at);
    if (c.isSurrogate() || c == joiner || c == pictureMark)
        return true;
    if (at + 1 < text.size() && text.at(at + 1) == pictureMark)
        return true;
    return std::ranges::any_of(ranges, [c](const Range &range) {
        return range.first <= c.unicode() && c.unicode() <= range.last;
    });
}

QList<PictureRun> pictureRuns(const QString &text)
{
    QList<PictureRun> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isPicture(text, i))
            continue;
        if (runs.isEmpty() || runs.constLast().end != i)
            runs.append({i, i});
        runs.last().end = i + 1;
    }
    return runs;
}

// Whether the character looks the same without shaping.
bool isPlain(const QString &text, qsizetype at)
{
    constexpr char16_t lastPunctuation = 0x2e7f;
    const QChar c = text.at(at);
    return !isPicture(text, at) && c.unicode() <= lastPunctuation
           && (c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common);
}

// A font may substitute brackets or dashes beside digits, and a PDF reader cannot map those glyphs
// back to characters. So text is shaped only where its script needs it.
QList<QTextLayout::FormatRange> unshapedRuns(const QString &text, const QFont &font)
{
    QFont unshaped(font);
    unshaped.setStyleStrategy(QFont::PreferNoShaping);
    QTextCharFormat format;
    format.setFont(unshaped);
    QList<QTextLayout::FormatRange> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isPlain(text, i))
            continue;
        const int at = static_cast<int>(i);
        if (runs.isEmpty() || runs.constLast().start + runs.constLast().length != at)
            runs.append({at, 0, format});
        ++runs.last().length;
    }
    return runs;
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

/// The text broken into lines of that width.
std::unique_ptr<QTextLayout> laidOut(const QFont &font, const QString &text, qreal width,
                                     Qt::Alignment alignment)
{
    auto layout = std::make_unique<QTextLayout>(withLineBreaks(text), font);
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(unshapedRuns(layout->text(), font));
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

// A screen font draws emoji as bitmaps, which a page of outlines does not contain: they would be
// gaps. So each is painted into a picture that is fine enough for paper, and drawn into its gap.
void paintPictures(QPainter &painter, const QTextLayout &layout, const QPointF &corner)
{
    const QList<PictureRun> runs = pictureRuns(layout.text());
    for (const PictureRun &run : runs) {
        const QTextLine line = layout.lineForTextPosition(static_cast<int>(run.first));
        if (!line.isValid())
            continue;
        const qsizetype lineEnd = line.textStart() + line.textLength();
        const qsizetype end = std::min(run.end, lineEnd);
        const qreal from = line.cursorToX(static_cast<int>(run.first));
        const qreal to = line.cursorToX(static_cast<int>(end));
        const QRectF hole(corner + QPointF(qMin(from, to), line.y()),
                          QSizeF(qAbs(to - from), line.height()));
        QImage image((hole.size() * picturesFineness).toSize(),
                     QImage::Format_ARGB32_Premultiplied);
        if (image.isNull())
            continue;
        image.fill(Qt::transparent);
        QPainter onImage(&image);
        onImage.scale(picturesFineness, picturesFineness);
        onImage.setFont(painter.font());
        onImage.setPen(painter.pen());
        onImage.drawText(QRectF(QPointF(), hole.size()), Qt::AlignCenter,
                         layout.text().mid(run.first, end - run.first));
        onImage.end();
        painter.drawImage(hole, image);
    }
}

} // namespace

qreal width(const QFont &font, const QString &text)
{
    constexpr qreal endless = 100'000;
    return laidOut(font, text, endless, Qt::AlignLeft)->lineAt(0).naturalTextWidth();
}

qreal height(const QFont &font, const QString &text, qreal width, int mostLines)
{
    const auto layout = laidOut(font, text, width, Qt::AlignLeft);
    const int lines = mostLines > 0 ? qMin(mostLines, layout->lineCount()) : layout->lineCount();
    qreal sum = 0;
    for (int i = 0; i < lines; ++i)
        sum += layout->lineAt(i).height();
    return sum;
}

bool isCut(const QFont &font, const QString &text, qreal width, int mostLines)
{
    return laidOut(font, text, width, Qt::AlignLeft)->lineCount() > mostLines;
}

qsizetype fitting(const QFont &font, const QString &text, qreal width, int lines)
{
    const auto layout = laidOut(font, text, width, Qt::AlignLeft);
    if (layout->lineCount() <= lines)
        return text.size();
    return layout->lineAt(lines).textStart();
}

void paint(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text,
           int mostLines)
{
    if (text.isEmpty())
        return;
    auto layout = laidOut(painter.font(), text, place.width(), alignment);
    if (layout->lineCount() > mostLines) {
        // The last line is elided, and contains nothing of the next one.
        const QTextLine last = layout->lineAt(mostLines - 1);
        const QString rest = layout->text().mid(last.textStart()).simplified();
        const QString cut = QFontMetricsF(painter.font())
                                .elidedText(rest, Qt::ElideRight, place.width() - 1);
        layout = laidOut(painter.font(), layout->text().left(last.textStart()) + cut,
                         place.width() + 1, alignment);
    }
    qreal high = 0;
    for (int i = 0; i < layout->lineCount(); ++i)
        high += layout->lineAt(i).height();
    const bool isAtTop = alignment.testFlag(Qt::AlignTop);
    const QPointF corner(place.left(),
                         isAtTop ? place.top() : place.top() + (place.height() - high) / 2);
    layout->draw(&painter, corner);
    paintPictures(painter, *layout, corner);
}

} // namespace weehours::papertext
