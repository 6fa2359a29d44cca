// The exchanges: a whole reading, its restarts and the reading of a file, against a card that answers from the input.
#include "devices/thaicard/photo.h"
#include "devices/thaicard/reader.h"
#include "tests/fuzz/cardtexts.h"
#include "tests/fuzz/hostilecard.h"

using namespace tabian;
using fuzz::promise;

namespace
{

class Listener final : public devices::CardListener
{
  public:
    int texts = 0, photos = 0;

    void textRead(const devices::CardRecord& record, int) override
    {
        ++texts;
        fuzz::holdRecord(record);
    }
    void photoProgress(int done, int total) override { promise(done <= total, "progress ends at its total"); }
    void photoRead(const devices::CardPhoto& photo, int) override
    {
        ++photos;
        promise(photo.jpeg.size() <= 5118, "a photo fits its field");
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView script(data, qsizetype(size));
    const devices::ReadOptions options;
    {
        fuzz::HostileCard card(script);
        Listener listener;
        devices::CardReader reader(card, options);
        auto outcome = reader.read(listener);
        if (!outcome)
            outcome = reader.read(listener); // as after a power cycle
        promise(listener.texts <= 1, "the text is told once");
        promise(!outcome || listener.texts == 1, "a reading that succeeded told a text");
        promise(listener.photos <= listener.texts, "no photo without a text");
        promise(card.exchanges() <= options.maxExchanges, "the exchanges are bounded");
    }
    fuzz::HostileCard card(script);
    devices::CardReader reader(card, options);
    const auto file = reader.readFile();
    promise(!file || file->size() == 5671, "a file is whole");
    promise(card.exchanges() <= options.maxExchanges, "the exchanges of a file are bounded");
    return 0;
}
