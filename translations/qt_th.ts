<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>Context menu of a number field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลือกทั้งหมด(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>Context menu of a number field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เพิ่มหนึ่งขั้น(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>Context menu of a number field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ลดหนึ่งขั้น(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <extracomment>Standard button of a dialog (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ตกลง</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ค้นหาใน:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Go forward</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>โฟลเดอร์ชั้นบน</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ไปยังโฟลเดอร์ชั้นบน</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>โฟลเดอร์ใหม่(&amp;N)</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แสดงเป็นรายชื่อ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เปลี่ยนเป็นแบบรายชื่อ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แสดงรายละเอียด</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เปลี่ยนเป็นแบบแสดงรายละเอียด</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แถบข้าง</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>รายการสถานที่และที่คั่นไว้</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แฟ้ม</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ชื่อแฟ้ม(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ประเภทแฟ้ม:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>บันทึก(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>บันทึกเป็น</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลือก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เปลี่ยนชื่อ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ลบ(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Show </source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แสดง </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แสดงแฟ้มที่ซ่อนไว้(&amp;H)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แฟ้มทั้งหมด (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แฟ้มทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>สถานที่ใช้ล่าสุด</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>มีแฟ้ม %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>%1
ไม่พบแฟ้ม
โปรดตรวจสอบชื่อแฟ้มอีกครั้ง</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>%1
ไม่พบโฟลเดอร์
โปรดตรวจสอบชื่อโฟลเดอร์อีกครั้ง</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ต้องการลบ &quot;%1&quot; ใช่หรือไม่</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>&quot;%1&quot; ถูกป้องกันการเขียน
ยังต้องการลบหรือไม่</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <extracomment>File chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ลบโฟลเดอร์ไม่ได้</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column of the file chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the file chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of the file chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of the file chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Column of the file chooser (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แก้ไขเมื่อ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Context menu of a text field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Context menu of a text field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Context menu of a text field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a text field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Context menu of a text field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>วาง(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Context menu of a text field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Context menu of a text field (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <extracomment>Button of a message box (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>แสดงรายละเอียด…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <extracomment>Button of a message box (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ซ่อนรายละเอียด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Save All</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>บันทึกทั้งหมด</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ใช่(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ใช่ทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ไม่ใช่(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ไม่ใช่ทั้งหมด(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลิกทำงาน</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ไม่บันทึก</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ใช้ค่านี้</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>คืนค่าเดิม</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <extracomment>Standard button (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>คืนค่าตั้งต้น</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a progress dialog (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนมาที่นี่</translation>
    </message>
    <message>
        <source>Left edge</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ซ้ายสุด</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>บนสุด</translation>
    </message>
    <message>
        <source>Right edge</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ขวาสุด</translation>
    </message>
    <message>
        <source>Bottom</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ล่างสุด</translation>
    </message>
    <message>
        <source>Page left</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนซ้ายหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนขึ้นหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page right</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนขวาหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนลงหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนซ้าย</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนขวา</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>Context menu of a scroll bar (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลื่อนลง</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Context menu of a text area (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Context menu of a text area (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Context menu of a text area (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a text area (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Context menu of a text area (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>คัดลอกตำแหน่งลิงก์(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Context menu of a text area (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>วาง(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Context menu of a text area (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Context menu of a text area (a word of Qt itself, which ships none in Thai)</extracomment>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
</TS>
