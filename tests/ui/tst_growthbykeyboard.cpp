// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"
#include "tests/ui/samplelog.h"

#include "ui/dialogs/choicerow.h"
#include "ui/growth/growthlist.h"
#include "ui/growth/growthpage.h"
#include "ui/growth/growthprint.h"
#include "ui/growth/growthview.h"
#include "ui/growth/growthwords.h"
#include "ui/widgets/overviewtable.h"
#include "ui/report/reportdialog.h"
#include "ui/widgets/segmented.h"
#include "ui/words/units.h"

#include <QAccessible>
#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>

using namespace weehours;

namespace {

Entry baby(const DeskFixture &desk)
{
    return desk.bench->logbook.babies()->at(0);
}

} // namespace

/// The growth page in the window: opening, moving around and leaving it, by keys.
class TestGrowthByKeyboard : public QObject
{
    Q_OBJECT

    /// Shows the growth of a girl born five weeks early.
    static GrowthView *show(DeskFixture &desk)
    {
        desk.begin();
        logSampleGrowth(desk.bench->logbook, baby(desk));
        desk.press(Qt::Key_4, Qt::ControlModifier);
        return desk.window->findChild<GrowthView *>();
    }

    static const GrowthChart &chart(const GrowthView *view) { return view->picture().chart(); }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }
    void cleanup() { setUnits({}); }

    void theToolsOfANarrowWindowAreOneRow()
    {
        DeskFixture desk;
        desk.window->resize(360, 720);
        show(desk);
        desk.settle();
        const auto *page = desk.window->findChild<GrowthPage *>();
        const QComboBox *measure = nullptr;
        for (const auto *box : page->findChildren<QComboBox *>()) {
            if (box->isVisible() && box->geometry().left() == 0 && box->parentWidget() == page)
                measure = box;
        }
        QVERIFY(measure);
        int count = 0;
        int right = 0;
        for (const auto *button : page->findChildren<QPushButton *>()) {
            if (!button->isVisible() || button->parentWidget() != page)
                continue;
            ++count;
            QCOMPARE(button->geometry().center().y(), measure->geometry().center().y());
            QVERIFY(button->geometry().left() > measure->geometry().right());
            QVERIFY(!button->accessibleName().isEmpty());
            right = qMax(right, button->geometry().right());
        }
        QCOMPARE(count, 3);
        QCOMPARE(right, page->width() - 1);
    }

    void keysChooseAPointAndOpenItsEntry()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        QVERIFY(view->isVisible() && view->hasFocus());
        QCOMPARE(chart(view).points.size(), 10);
        QCOMPARE(view->chosen(), 9);
        const QString words = view->accessibleDescription();
        QVERIFY2(words.contains("6.42 kg"), qPrintable(words));
        QVERIFY2(words.contains("75th percentile (z +0.7)"), qPrintable(words));
        QVERIFY2(words.contains("+180 g a week since"), qPrintable(words));
        QVERIFY(view->accessibleName().startsWith("Weight by age, in kg"));
        desk.press(Qt::Key_Right);
        QCOMPARE(view->chosen(), 9);
        desk.press(Qt::Key_Left);
        QCOMPARE(view->chosen(), 8);
        desk.press(Qt::Key_Home);
        QCOMPARE(view->chosen(), 0);
        QVERIFY(view->accessibleDescription().contains("at birth"));
        desk.press(Qt::Key_Right);
        QVERIFY(view->accessibleDescription().contains("before the due date"));
        QVERIFY(!view->accessibleDescription().contains("percentile"));
        desk.press(Qt::Key_End);
        const EntityId id = chart(view).points.at(9).entry;
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.keyboard(), view);
        QVERIFY(desk.bench->logbook.remove(id));
        QCOMPARE(chart(view).points.size(), 9);
        QCOMPARE(view->chosen(), 8);
    }

    void thePointThatIsChosenStaysChosenWhenOthersCome()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Right);
        const EntityId id = chart(view).points.at(view->chosen()).entry;
        QVERIFY(desk.bench->logbook.add(baby(desk).entity.babyId, kind::growth,
                                        {{field::weightG, 2300},
                                         {field::startedAt,
                                          chart(view).points.at(0).at.plusMsecs(1).toString()}}));
        QCOMPARE(chart(view).points.size(), 11);
        QCOMPARE(chart(view).points.at(view->chosen()).entry, id);
        auto *list = desk.window->findChild<GrowthList *>();
        QCOMPARE(list->currentIndex().row(), 10 - view->chosen());
    }

    void altAndTheArrowsTurnTheMeasure()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        for (size_t i = 1; i < chartMeasures.size(); ++i) {
            desk.press(Qt::Key_Right, Qt::AltModifier);
            QCOMPARE(chart(view).measure, chartMeasures.at(i));
            QVERIFY(!chart(view).points.isEmpty());
        }
        desk.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(chart(view).measure, GrowthMeasure::WeightForLength);
        QVERIFY(!chart(view).isCorrected());
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(chart(view).measure, GrowthMeasure::Bmi);
    }

    void theRangeIsTheSmallestUntilOneIsChosenAndIsRememberedByMeasure()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        QCOMPARE(chart(view).range, GrowthRange::Months6);
        auto *page = desk.window->findChild<GrowthPage *>();
        Segmented *range = nullptr;
        for (auto *each : page->findChildren<Segmented *>()) {
            if (each->accessibleName().contains(rangeWord(GrowthRange::Months6)))
                range = each;
        }
        QVERIFY(range);
        range->setFocus();
        desk.press(Qt::Key_End);
        QCOMPARE(chart(view).range, GrowthRange::Years5);
        desk.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(chart(view).range, GrowthRange::Months6);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(chart(view).range, GrowthRange::Years5);
    }

    void withoutAGenderNoCurvesAreAssumed()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        QVERIFY(desk.bench->logbook.edit(baby(desk).id(), {{field::gender, QJsonValue::Null}}));
        QVERIFY(!chart(view).child.sex);
        QVERIFY(!chart(view).points.constLast().z);
        auto *whose = desk.window->findChild<GrowthPage *>()->findChild<ChoiceRow *>();
        QVERIFY(whose->isVisible() && whose->word().isEmpty());
        whose->findChildren<QAbstractButton *>().constLast()->click();
        QCOMPARE(chart(view).child.sex, GrowthSex::Boys);
        QVERIFY(chart(view).points.constLast().z);
        QVERIFY(!desk.bench->logbook.babies()->at(0).has(field::gender));
    }

    void withoutABirthDateItSaysWhatIsMissing()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_4, Qt::ControlModifier);
        auto *view = desk.window->findChild<GrowthView *>();
        QVERIFY(!view->isVisible());
        QCOMPARE(desk.keyboard()->property("text").toString(), "Edit baby …");
        desk.press(Qt::Key_Space);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.bench->logbook.edit(baby(desk).id(), {{field::birthDate, "2026-01-02"}}));
        QVERIFY(view->isVisible());
    }

    void anEmptyChartOffersToMeasure()
    {
        DeskFixture desk;
        desk.begin();
        QVERIFY(desk.bench->logbook.edit(baby(desk).id(), {{field::birthDate, "2026-01-02"},
                                                           {field::gender, "male"}}));
        desk.press(Qt::Key_4, Qt::ControlModifier);
        auto *view = desk.window->findChild<GrowthView *>();
        QVERIFY(view->hasFocus());
        QCOMPARE(view->chosen(), -1);
        QVERIFY(view->accessibleName().contains("No weights yet."));
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.keyboard()->property("text").toString(), "Add measurement");
        desk.press(Qt::Key_Space);
        QVERIFY(desk.hasDialog());
        desk.type("6.42");
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QVERIFY(view->isVisible());
        QCOMPARE(chart(view).points.size(), 1);
        QCOMPARE(view->chosen(), 0);
        QVERIFY(!chart(view).gainAt(0));
    }

    void theTableShowsAllPoints()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        auto *table = desk.window->findChild<GrowthPage *>()->findChild<OverviewTable *>();
        QVERIFY(table->isVisible() && table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 10);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        // WHO's percentiles for these weights and corrected ages.
        QStringList percentiles;
        for (int row = 0; row < 10; ++row)
            percentiles.append(cell(row, 3));
        QCOMPARE(percentiles,
                 (QStringList{"75th", "73rd", "70th", "65th", "63rd", "68th", "71st", "", "", ""}));
        QCOMPARE(cell(0, 1), "3 months, 2 days");
        QCOMPARE(cell(0, 5), "+180 g");
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(desk.keyboard(), view);
    }

    void theListBesideTheChartChoosesToo()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        auto *list = desk.window->findChild<GrowthList *>();
        list->setFocus();
        desk.press(Qt::Key_Down);
        QCOMPARE(view->chosen(), 8);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        // Letter keys log from here as from anywhere.
        desk.press(Qt::Key_N);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
    }

    void theMouseChoosesAndOpens()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        const QPoint near = view->picture().centreOf(5)->toPoint() + QPoint(5, -5);
        QTest::mouseMove(view, near);
        QCOMPARE(view->chosen(), 5);
        QTest::mouseDClick(view, Qt::LeftButton, {}, near);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        // A point before the due date is not in the picture.
        QVERIFY(!view->picture().centreOf(0));
    }

    void theReadoutOfAPointNeverCoversIt()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        for (const QSize &size : {QSize(1280, 800), QSize(1100, 500), QSize(960, 700)}) {
            desk.window->resize(size);
            QTest::qWait(0);
            for (int i = 0; i < 10; ++i) {
                view->choose(i);
                const auto centre = view->picture().centreOf(i);
                QCOMPARE(view->readoutPlace().isEmpty(), !centre);
                if (!centre)
                    continue;
                const QRectF around(*centre - QPointF(9, 9), QSizeF(18, 18));
                QVERIFY(!view->readoutPlace().intersects(around));
                QVERIFY(QRectF(view->rect()).contains(view->readoutPlace()));
            }
        }
    }

    void whatIsToldOfAPointHidesLittleOfTheCurves()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        desk.window->resize(1280, 800);
        QTest::qWait(0);
        const GrowthPicture &picture = view->picture();
        qreal least = 0;
        qreal above = 0;
        for (int i = 0; i < 10; ++i) {
            view->choose(i);
            const auto centre = picture.centreOf(i);
            if (!centre)
                continue;
            const QRectF place = view->readoutPlace();
            least += picture.hiddenBy(place);
            // Where it was before it looked for a place.
            const QPointF corner(qMax(centre->x() + 70 - place.width(), picture.plot().left() + 8),
                                 centre->y() - 24 - place.height());
            above += picture.hiddenBy(QRectF(corner, place.size()));
            // Nothing of the child's own line.
            QVERIFY2(picture.hiddenBy(place) < 500, qPrintable(QString::number(i)));
        }
        QVERIFY2(least < above / 2, qPrintable(QStringLiteral("%1, %2").arg(least).arg(above)));
    }

    void aFewGramsAreNoCliff()
    {
        GrowthChart chart;
        for (const int grams : {4000, 4020}) {
            GrowthPoint point;
            point.value = grams;
            point.ageDays = 10 + static_cast<int>(chart.points.size());
            chart.points.append(point);
        }
        GrowthPicture picture;
        picture.setChart(chart);
        picture.layOut(QRectF(0, 0, 800, 500), {});
        const auto first = picture.centreOf(0);
        const auto second = picture.centreOf(1);
        QVERIFY(first && second);
        QVERIFY(first->y() - second->y() < picture.plot().height() / 10);
    }

    void theBoxesOfANarrowWindowSayWhatTheyChoose()
    {
        DeskFixture desk;
        show(desk);
        QStringList names;
        for (auto *box : desk.window->findChild<GrowthPage *>()->findChildren<QComboBox *>())
            names.append(
                QAccessible::queryAccessibleInterface(box)->text(QAccessible::Description));
        names.sort();
        QCOMPARE(names, QStringList({"Measure", "Range"}));
    }

    void whatCannotBeReadIsSaidAndTriedAgain()
    {
        DeskFixture desk;
        desk.begin();
        logSampleGrowth(desk.bench->logbook, baby(desk));
        Database &database = desk.bench->store.database;
        database.failWhen([](const QString &) { return true; });
        desk.press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(desk.keyboard()->property("text").toString(), "Try again");
        database.failWhen({});
        desk.press(Qt::Key_Space);
        auto *view = desk.window->findChild<GrowthView *>();
        QCOMPARE(desk.keyboard(), view);
        QCOMPARE(chart(view).points.size(), 10);
    }

    void aReportIsAskedForHere()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_4, Qt::ControlModifier);
        auto *page = desk.window->findChild<GrowthPage *>();
        QVERIFY(page->isVisible());
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Report …"))
                button->click();
        }
        QVERIFY(desk.window->findChild<ReportDialog *>());
    }

    void manyPointsPrintOnSeveralPages()
    {
        DeskFixture desk;
        show(desk);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        GrowthSheet sheet = desk.window->findChild<GrowthPage *>()->sheet();
        QCOMPARE(sheet.babyName, "Mia");
        const auto pages = [&] {
            QBuffer paper;
            paper.open(QBuffer::WriteOnly);
            QPdfWriter writer(&paper);
            writer.setPageSize(QPageSize(QPageSize::A4));
            return printGrowth(writer, sheet, desk.theme) ? paper.data().count("/Type /Page\n") : 0;
        };
        QCOMPARE(pages(), 1);
        while (sheet.chart.points.size() < 100)
            sheet.chart.points.append(sheet.chart.points);
        QVERIFY(pages() > 1);
    }

    void percentilesInWords_data()
    {
        QTest::addColumn<double>("z");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("inTheTable");
        QTest::newRow("the middle") << 0.0 << "50th percentile" << "50th";
        QTest::newRow("a first") << -0.8064 << "21st percentile" << "21st";
        QTest::newRow("a second") << -0.4677 << "32nd percentile" << "32nd";
        QTest::newRow("a third") << 0.3319 << "63rd percentile" << "63rd";
        QTest::newRow("eleven") << -1.2265 << "11th percentile" << "11th";
        QTest::newRow("beyond") << 3.2 << "above the 99th percentile" << "> 99th";
        QTest::newRow("below") << -3.2 << "below the 1st percentile" << "< 1st";
    }

    void percentilesInWords()
    {
        const Translation english;
        QFETCH(const double, z);
        QTEST(percentileText(z), "words");
        QTEST(shortPercentile(z), "inTheTable");
    }

    void valuesAndGainsAreInThePersonsUnits()
    {
        DeskFixture desk;
        GrowthView *view = show(desk);
        setUnits({VolumeUnit::Ounces, WeightUnit::Pounds, LengthUnit::Inches,
                  TemperatureUnit::Fahrenheit});
        const GrowthReadout words = readoutOf(chart(view), 9, QDate::currentDate());
        QCOMPARE(words.value, "14 lb 2.46 oz");
        QVERIFY2(words.rest.contains("+6.3 oz a week"), qPrintable(words.rest));
        QCOMPARE(chartTitle(GrowthMeasure::Weight), "Weight by age, in lb");
        QCOMPARE(chartTitle(GrowthMeasure::Length), "Length by age, in inches");
    }
};

QTEST_MAIN(TestGrowthByKeyboard)
#include "tst_growthbykeyboard.moc"
