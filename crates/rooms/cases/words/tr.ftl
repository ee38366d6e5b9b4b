## Yetkiler

nav-cases = Vakalar
room-cases = Vakalar
settings-cases = Vakalar
host-case = Vaka
blocker-cases-open = { $count ->
   *[other] { $count } açık vaka var.
}
right-cases-view = Kendi ekiplerinin ve birimlerinin, kendi ve kimsenin olmayan vakaları görme
right-cases-view-all = Gizli olmayan tüm vakaları görme
right-cases-work = Vaka açma, yanıtlama, not yazma, ilerletme ve değiştirme
right-cases-confide = Vakaları yalnızca adı verilen kişilere açma
right-cases-manage = Kategorileri, hazır yanıtları ve makroları ayarlama

## Ayarlar

setting-cases-reopen-days = Kapanan vakanın müşteri yazınca sürdüğü gün sayısı
setting-cases-acknowledge-hours = Mesajının ulaştığının bir kişiye yalnız bir kez bildirildiği saat; hiç için 0
setting-cases-outgoing = Başkasına giden metin kişisel veri içerince: hiçbir şey, gerekçe sor ya da durdur
setting-cases-outgoing-off = Bakma
setting-cases-outgoing-warn = Gerekçe sor
setting-cases-outgoing-block = Durdur
setting-cases-footer-en = Vakalardan giden mektupların altındaki metin, İngilizce
setting-cases-footer-nl = Vakalardan giden mektupların altındaki metin, Felemenkçe
setting-cases-footer-pl = Vakalardan giden mektupların altındaki metin, Lehçe
setting-cases-footer-tr = Vakalardan giden mektupların altındaki metin, Türkçe
setting-cases-footer-de = Vakalardan giden mektupların altındaki metin, Almanca

## Olanlar

event-cases-opened = { $number } vakası açıldı
event-cases-received = Bir mesaj geldi
event-cases-replied = Bir yanıt yazıldı
event-cases-forwarded = Bir mesaj bildirilmiş bir birime ya da ortağa iletildi
event-cases-taken-back = Bir yanıt gönderilmeden geri alındı
event-cases-noted = Bir not yazıldı
event-cases-unsent = Bir mektup ulaşmadı
event-cases-called = Bir görüşme yazıldı
event-cases-moved = Vaka “{ $status }” durumuna geçti
event-cases-closed = Vaka kapatıldı
event-cases-reopened = Vaka yeniden açıldı
event-cases-assigned = Vaka başkasına verildi
event-cases-changed = Vaka değiştirildi: { $fields }
event-cases-tagged = Vakanın etiketleri değiştirildi
event-cases-linked = Vakanın kimle ilgili olduğu değiştirildi
event-cases-related = Vaka bir başkasıyla ilişkilendirildi
event-cases-unrelated = Vaka bir başkasından ayrıldı
event-cases-merged = { $number } birleştirildi: iki yazışma tek oldu
event-cases-confided = Vakayı kimin görebileceği değiştirildi
event-cases-covered = Bir mesajdan hassas veri çıkarıldı: { $class }
event-cases-documented = Bir belge oluşturuldu
event-cases-confidential = Gizli bir vaka var
event-cases-set-up = Vakaların gereksindiği ayarlandı: { $name }

## Zil

bell-cases-assigned = Bana bir vaka verildi
bell-cases-answer = Benim ya da izlediğim bir vakaya biri yazdı
bell-cases-mention = Bir notta adım geçti
bell-cases-process = Bir süreç beni bir vakaya çağırdı
bell-cases-unsent = Bir vakamdaki mektup ulaşmadı ya da onunla seçilen adım atılmadı
cases-bell-assigned = { $who } size { $number } vakasını verdi
cases-bell-answer = { $number } vakasına biri yazdı
cases-bell-mention = { $who } sizi { $number } vakasında andı
cases-bell-process = { $number } sizi bekliyor
cases-bell-unsent = { $number } vakasından bir mektup ulaşmadı
cases-bell-unmoved = { $number } vakasında yanıtınızla seçtiğiniz adım atılamadı

## Süreç adımları

step-cases-letter = Müşteriye yaz
step-cases-letter-hint = Vakadaki kişiye hazır bir yanıt ya da metin gönderir. number, name ve line gibi yerler kendiliğinden dolar; sürecin bir alanı, tireler alt çizgi olmak üzere fields.anahtar diye yazılır.
step-cases-letter-answer = Hazır yanıt
step-cases-letter-line = Konu
step-cases-letter-text = Metin
step-cases-letter-text-hint = Aşağıda kendi dilinde metin bulunmayan herkes için.
step-cases-letter-files = Mektup ekleri
step-cases-letter-document = Son belgeyle birlikte
step-cases-letter-document-hint = Bu sürecin vaka için en son oluşturduğu belgeyi ekler.
step-cases-assign = Ata
step-cases-assign-hint = Vakayı yerinde olan birine verir.
step-cases-assign-how = Nasıl
step-cases-assign-how-person = Tek kişiye
step-cases-assign-how-team = Bir ekibe
step-cases-assign-how-round-robin = Ekip içinde sırayla
step-cases-assign-how-least-busy = Ekipte en az işi olana
step-cases-assign-how-nobody = Hiç kimseye
step-cases-assign-assignee = Kişi
step-cases-assign-team = Ekip
step-cases-tell = İş arkadaşlarını çağır
step-cases-tell-hint = Bildirim merkezinde vakanın birine gerek duyduğunu söyler.
step-cases-tell-whom = Kimi
step-cases-tell-whom-assignee = Vakanın sahibini
step-cases-tell-whom-team = Vakanın ekibini
step-cases-tell-whom-watchers = İzleyenleri
step-cases-priority = Önceliği değiştir
step-cases-priority-hint = Vakanın ne kadar acil olduğunu söyler.
step-cases-priority-priority = Öncelik
step-cases-priority-priority-low = Düşük
step-cases-priority-priority-normal = Normal
step-cases-priority-priority-high = Yüksek
step-cases-priority-priority-urgent = Acil
step-cases-tag = Etiket ekle
step-cases-tag-hint = Vakaya bir etiket daha verir.
step-cases-tag-tag = Etiket
step-cases-document = Belge oluştur
step-cases-document-hint = Bir metni doldurur ve vakada dosya olarak saklar. Yerler mektuplardaki gibi dolar.
step-cases-document-name = Dosyanın adı
step-cases-document-text = Metin
step-cases-document-text-hint = # ile başlayan satır başlıktır, - ile başlayan satırlar listedir, boş satır yeni paragraf başlatır.
step-cases-document-form = Biçim
step-cases-document-form-pdf = PDF
step-cases-document-form-html = Tarayıcı için, yazdırılabilen bir sayfa
cases-document-about = Vaka { $number }

## Mektuplar

cases-acknowledgement = Mesajınız için teşekkür ederiz. { $number } numarasıyla saklıyoruz ve en kısa sürede yanıtlayacağız.
cases-none-of-person = Henüz vaka yok
cases-none-of-person-why = Bu kişinin isteği ve şikâyeti, hangi yoldan gelirse gelsin, burada olacak.

## Yanlış olan

cases-error-control = Burada hiçbir klavyede olmayan işaretler var.
cases-error-key = Küçük harf, rakam ve tire; önce bir harf.
cases-error-key-taken = Başka bir kategori bu anahtarı kullanıyor.
cases-error-title-taken = Bu başlıkta bir tane zaten var.
cases-error-email = Bu bir e-posta adresi değil.
cases-error-many = En fazla { $most }.
cases-error-large = Tüm dosyalar birlikte { $most } MB olabilir.
cases-error-file-gone = Bir dosya artık yok. Yeniden ekleyin.
cases-error-base64 = İçerik base64 değil.
cases-error-part = Bu bölüm bilinmiyor.
cases-error-category = Böyle bir kategori sunulmuyor.
cases-error-no-flow = Bu kategorinin ve üstündekilerin süreci yok. Önce bir süreç verin.
cases-error-customer = Bu müşteri yok.
cases-error-circle = Kendi altında ya da çok derinde kalırdı.
cases-error-terms-flow = Süreler ve alanlar için burada ya da üstteki kategoride bir süreç gerekir.
cases-error-first-pauses = İlk yanıtın süresi durmaz.
cases-error-same = Bu aynı vaka.
cases-error-merged = Biri zaten başka bir vakada sürüyor.
cases-error-goes-on = Bu vaka { $number } numarasıyla devam ediyor. Orada çalışın.
cases-error-other-person = Farklı kişilerle ilgililer: biri ötekinin yazdığını okurdu.
cases-error-confidential = Biri gizli, öteki değil.
cases-error-erased = Müşteri silindi: burada artık hiçbir şey okunamaz ve yazılamaz.
cases-error-past = Bu vakayı hiçbir süreç yürütmüyor.
cases-error-went-on = Vaka çok önce bitmişti: söylenen başka birinde sürdü.
cases-error-no-address = Yazılacak bir adres yok.
cases-error-not-declared = Veriler yalnız bildirilmiş birimlere ve ortaklara gidebilir. Bu adres hiçbirine ait değil.
cases-error-needs-reason = Gönderdiğiniz, kişisel veri içeriyor: { $found }. Çıkarın ya da neden oraya gidebileceğini söyleyin.
cases-error-blocked = Bu, kişisel veri içeriyor ve gönderilmez: { $found }.
cases-error-left = Çoktan gönderildi.
cases-error-not-yours = Yalnız yazan geri alabilir.
cases-error-not-named = Bu vaka gizli ve onların adı geçmiyor.
cases-error-not-staff = Bunu yalnız burada çalışanlar yapabilir.
cases-error-nothing-found = Bu mesajda artık böyle bir şey yok.
cases-error-no-text = Gönderilecek metin yok.
cases-error-no-team = Bunun için bir ekip yok.
cases-error-no-assignee = Kim olduğu söylenmemiş.
cases-error-nobody-there = Şu an kimse yok.
cases-error-template = Burada yalnız çift süslü ayraç içinde number gibi yerler olabilir.
cases-error-template-unknown = Yerlerden biri bilinmiyor.
cases-error-template-long = Çıkan metin çok uzun.
cases-error-enclosure = “{ $name }” mektup eki artık yok.
cases-error-enclosed = “{ $name }” ile birlikte gidiyor. Önce oradan çıkarın.
cases-error-enclosure-key = Başka bir ekin anahtarı bu.
cases-error-no-document = Süreç bu vaka için henüz belge oluşturmadı.

## Veri haritası

table-cases_cases = Vakalar
table-cases_numbers = Verilmiş numaralar
table-cases_entries = Vakalarda söylenenler
table-cases_attachments = Vakalardaki dosyalar
table-cases_keys = Dosya anahtarları
table-cases_tags = Vakaların etiketleri
table-cases_watchers = Vakaları izleyen çalışanlar
table-cases_named = Gizli vakaları görebilen çalışanlar
table-cases_relations = Birbirine bağlı vakalar
table-cases_drafts = Başlanmış yanıtlar
table-cases_waiting = Kısıtlamanın bitmesini bekleyen talepler
table-cases_presence = Bir vakayı şu anda açık tutan çalışanlar
table-cases_categories = Kategoriler
table-cases_answers = Hazır yanıtlar
table-cases_enclosures = Mektup ekleri
table-cases_enclosed = Mektup eklerinin içeriği
table-cases_macros = Makrolar
table-cases_turns = Ekipte son sıra kimdeydi
table-cases_views = Kayıtlı vaka listeleri
table-cases_acknowledged = Alındı bildirimi giden adreslerin özetleri
table-cases_fresh = Son iletilerin neyle bulunduğu
table-cases_folded = İletilerin dizindeki yeri
table-cases_slices = Mesajların dizini
table-cases_blocks = Dizinin bölümleri
table-cases_reread = Hangi iletiye kadar her şeyin yeniden okunduğu
retention-cases = Vakanın bitiminden sonra ayarlanan süreye ya da kişi silinene kadar
retention-cases-drafts = İki ay ya da gönderilene kadar
retention-cases-presence = Bir dakika
retention-cases-house = Sistem çalıştığı sürece; içinde müşteri adı yok
retention-cases-slices = Sistem çalıştığı sürece; silinen mesajların bitleri her saat temizlenir
retention-cases-acknowledged = İki ay
retention-cases-keys = Dosyadan bir saat fazla
keep-cases-house = Evin işleyişiyle ilgili, bu kişiyle değil.
keep-cases-beside = Burada çalışanları ve vaka numaralarını içerir.
keep-cases-slices = Binlerce mesajın anahtarlı bitleri; bu kişininkiler artık hiçbir şeye ait değil ve bir saat içinde temizlenir.
keep-cases-acknowledged = Kendiliğinden silinen anahtarlı bir özet.
keep-cases-keys = Silinen dosyaların anahtarları bir saat içinde yok edilir.
lapse-cases-closed = Vakalar, kapatıldıkları günden itibaren
cases-contact-letters = Vakalardaki mektuplar

# The thread, as its person reads it in their copy
cases-line-in = gelen
cases-line-out = size yazılan
cases-line-note = bizim notumuz
cases-line-call = telefon görüşmesi
cases-line-auto = kendiliğinden yazılan
cases-line-event = olay
cases-author-customer = siz
cases-author-third = başka biri
cases-author-staff = bizden biri
cases-author-house = sistem
