<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>doctor</name>
    <message>
        <source>Card service</source>
        <extracomment>Name of a check of the self-test: pcscd</extracomment>
        <translation>บริการเครื่องอ่านบัตร</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>Name of a check of the self-test</extracomment>
        <translation>เครื่องอ่านบัตร</translation>
    </message>
    <message>
        <source>Reading a card</source>
        <extracomment>Name of a check of the self-test: the card in the reader is read</extracomment>
        <translation>การอ่านบัตร</translation>
    </message>
    <message>
        <source>Fingerprint sensor</source>
        <extracomment>Name of a check of the self-test</extracomment>
        <translation>เครื่องสแกนลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>Name of a check of the self-test</extracomment>
        <translation>กล้องถ่ายรูป</translation>
    </message>
    <message>
        <source>Paper printer</source>
        <extracomment>Name of a check of the self-test</extracomment>
        <translation>เครื่องพิมพ์เอกสาร</translation>
    </message>
    <message>
        <source>Card printer</source>
        <extracomment>Name of a check of the self-test</extracomment>
        <translation>เครื่องพิมพ์บัตร</translation>
    </message>
    <message>
        <source>Store and journal</source>
        <extracomment>Name of a check of the self-test: the store opens and the journal&apos;s chain is whole</extracomment>
        <translation>ฐานข้อมูลและบันทึกประจำเครื่อง</translation>
    </message>
    <message>
        <source>Key of this counter</source>
        <extracomment>Name of a check of the self-test: the key that signs the journal</extracomment>
        <translation>กุญแจของเคาน์เตอร์</translation>
    </message>
    <message>
        <source>Disk space</source>
        <extracomment>Name of a check of the self-test</extracomment>
        <translation>พื้นที่ดิสก์</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a check of the self-test</extracomment>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>Schedule in force</source>
        <extracomment>Name of a check of the self-test: fines, fees and ages of today</extracomment>
        <translation>ตารางค่าปรับและค่าธรรมเนียมที่ใช้</translation>
    </message>
    <message>
        <source>Central registry</source>
        <extracomment>Name of a check of the self-test: when the central registry was last reached</extracomment>
        <translation>ทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <extracomment>Name of a check of the self-test: simulated readers and sensors</extracomment>
        <translation>อุปกรณ์จำลอง</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>Self-test: %1 is a size such as 12.3 GB</extracomment>
        <translation>เหลือที่ว่าง %1</translation>
    </message>
    <message>
        <source>%1; the journal is empty</source>
        <extracomment>Self-test of the clock: %1 is date and time; there is nothing to compare it with</extracomment>
        <translation>%1 บันทึกประจำเครื่องยังว่าง</translation>
    </message>
    <message>
        <source>%1; not before the last entry of the journal</source>
        <extracomment>Self-test of the clock: %1 is date and time</extracomment>
        <translation>%1 ไม่ก่อนรายการสุดท้ายของบันทึกประจำเครื่อง</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Self-test: no simulated device was found</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>%1, as a training counter has them</source>
        <extracomment>Self-test of a training counter: %1 names simulated devices</extracomment>
        <translation>%1 ตามที่เคาน์เตอร์ฝึกหัดใช้</translation>
    </message>
    <message>
        <source>None, as chosen: documents are kept as PDF files</source>
        <extracomment>Self-test: the office chose to work without this printer</extracomment>
        <translation>เลือกไม่ใช้เครื่องพิมพ์ เอกสารเก็บเป็นไฟล์ PDF</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <extracomment>Self-test of a printer: %1 is its make and model</extracomment>
        <translation>พร้อม: %1</translation>
    </message>
</context>
</TS>
