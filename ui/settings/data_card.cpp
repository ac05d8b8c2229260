#include "ui/settings/data_card.h"

#include "ui/settings/setting_row.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace patella::ui {

namespace {

Button* smallButton(const QString& text, const QString& name) {
    auto* button = new Button(text, Button::Variant::Secondary);
    button->setButtonSize(Button::Size::Small);
    button->setAccessibleName(name);
    return button;
}

QWidget* sideBySide(std::initializer_list<QWidget*> widgets) {
    auto* all = new QWidget;
    auto* layout = new QHBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* each : widgets)
        layout->addWidget(each);
    return all;
}

QString counts(const DataInfo& data) {
    const QStringList all{DataCard::tr("%n session(s)", "", data.sessions),
                          DataCard::tr("%n rating(s)", "", data.ratings),
                          DataCard::tr("%n routine(s) of yours", "", data.routines)};
    return QLocale().createSeparatedList(all);
}

QString backupText(const DataInfo& data) {
    if (!data.lastBackup)
        return DataCard::tr("None yet. Copies are made on their own and read back to be sure.");
    const QString last =
        DataCard::tr("The last one, %1 at %2, was read back and is whole.", "date, time")
            .arg(Words::longDay(data.lastBackup->localDate()), Words::timeOfDay(*data.lastBackup));
    return DataCard::tr("%1 %2", "two sentences")
        .arg(last, DataCard::tr("%n backup(s) kept.", "", data.backups));
}

} // namespace

DataCard::DataCard(QWidget* parent)
    : Card(parent)
    , m_readOnly(new MessageBar(MessageBar::Kind::Error))
    , m_notice(new MessageBar(MessageBar::Kind::Info))
    , m_folder(new TextLabel)
    , m_database(new TextLabel({}, Role::Note, Token::Ink2))
    , m_counts(new TextLabel({}, Role::Body))
    , m_backUp(smallButton(tr("Back up now"), tr("Back up now")))
    , m_backups(smallButton(tr("See all…"), tr("See all backups")))
    , m_erase(smallButton(tr("Delete everything…"), tr("Delete everything")))
    , m_import(smallButton(tr("Import…"), tr("Import files")))
    , m_history(smallButton(tr("Add a history…"), tr("Add a history"))) {
    setAccessibleName(tr("Your data"));
    body()->setSpacing(14);
    body()->addWidget(new TextLabel(tr("Your data"), Role::CardTitle));
    m_readOnly->setMessage(
        tr("The folder can be read, but not written to."),
        tr("What you do now is not kept. Give the folder back its write permission, then start again."));
    m_readOnly->hide();
    m_notice->hide();
    body()->addWidget(m_readOnly);
    body()->addWidget(m_notice);
    addRow(place());
    m_backupRow = new SettingRow(tr("Backups"), backupText({}), sideBySide({m_backups, m_backUp}));
    addRow(m_backupRow);
    addRow(
        new SettingRow(tr("Export"), tr("Everything you entered, to keep or to take elsewhere."), exports()));
    addHistory();
    addSharing();
    addRow(new SettingRow(
        tr("Delete"), tr("Takes everything off this computer, backups included. It asks first."), m_erase));
    connect(m_backUp, &QAbstractButton::clicked, this, &DataCard::backUpNow);
    connect(m_backups, &QAbstractButton::clicked, this, &DataCard::seeBackups);
    connect(m_erase, &QAbstractButton::clicked, this, &DataCard::erase);
}

void DataCard::addHistory() {
    auto* seen = smallButton(tr("See all…"), tr("See all histories you added"));
    addRow(new SettingRow(
        tr("History"),
        tr("An export of Patella from another computer, or the CSV of Hevy or Strong. You see first what "
           "is new in it."),
        sideBySide({seen, m_history})));
    connect(m_history, &QAbstractButton::clicked, this, &DataCard::historyWanted);
    connect(seen, &QAbstractButton::clicked, this, &DataCard::seeHistories);
}

void DataCard::addSharing() {
    auto* seen = smallButton(tr("See all…"), tr("See all imports"));
    auto* share = smallButton(tr("Share…"), tr("Share exercises and routines"));
    addRow(new SettingRow(tr("Import"),
                          tr("Packs, and the libraries of other apps. You see first what they hold; drop "
                             "them on the window if you like."),
                          sideBySide({seen, m_import})));
    addRow(new SettingRow(tr("Share"),
                          tr("Exercises and routines as one file for others, without anything about you."),
                          share));
    connect(m_import, &QAbstractButton::clicked, this, &DataCard::importFiles);
    connect(seen, &QAbstractButton::clicked, this, &DataCard::seeImports);
    connect(share, &QAbstractButton::clicked, this, &DataCard::shareWanted);
}

void DataCard::addRow(QWidget* row) {
    body()->addWidget(new Separator);
    body()->addWidget(row);
}

QWidget* DataCard::place() {
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* open = smallButton(tr("Open folder"), tr("Open the folder with your data"));
    connect(open, &QAbstractButton::clicked, this, &DataCard::openFolder);
    layout->addWidget(
        new SettingRow(tr("Where it lies"), tr("On this computer and nowhere else. Nothing is sent."), open));
    for (TextLabel* path : {m_folder, m_database}) {
        path->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(path->wrapped());
    }
    layout->addWidget(m_counts->wrapped());
    return whole;
}

QWidget* DataCard::exports() {
    auto* json = smallButton(tr("JSON"), tr("Export as JSON"));
    auto* csv = smallButton(tr("CSV"), tr("Export as CSV"));
    json->setToolTip(tr("One file with everything, which Patella can read again"));
    csv->setToolTip(tr("A folder of tables for a spreadsheet"));
    auto* fhir = smallButton(tr("FHIR"), tr("Export as FHIR"));
    auto* calendar = smallButton(tr("Calendar"), tr("Export the plan as a calendar"));
    fhir->setToolTip(tr("A FHIR R4 bundle, which a clinic's system can read"));
    calendar->setToolTip(tr("The coming weeks of your plan as an .ics file"));
    const std::pair<QAbstractButton*, const char*> formats[] = {
        {json, "json"}, {csv, "csv"}, {fhir, "fhir"}, {calendar, "ics"}};
    for (const auto& [button, format] : formats)
        connect(button, &QAbstractButton::clicked, this,
                [this, format = QString::fromLatin1(format)] { Q_EMIT exportData(format); });
    return sideBySide({json, csv, fhir, calendar});
}

void DataCard::setData(const DataInfo& data) {
    const QLocale locale;
    m_readOnly->setVisible(data.readOnly);
    m_notice->setVisible(!data.notice.isEmpty());
    m_notice->setMessage(data.notice);
    m_folder->setText(data.folder);
    m_database->setText(tr("Database: %1", "file name or path").arg(data.database));
    m_database->setVisible(!data.database.isEmpty());
    m_counts->setText(
        tr("%1, %2 in all", "counts, size")
            .arg(counts(data), locale.formattedDataSize(data.bytes, 1, QLocale::DataSizeSIFormat)));
    m_backupRow->setExplained(backupText(data));
    m_backUp->setEnabled(!data.readOnly);
    m_erase->setEnabled(!data.readOnly);
    m_import->setEnabled(!data.readOnly);
    m_history->setEnabled(!data.readOnly);
}

} // namespace patella::ui
