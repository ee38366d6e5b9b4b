### Vaka sayfaları: kuyruklar, pano, vakanın kendisi, kategoriler, şablonlar, makrolar, yöneticinin görünümü.

## Kuyruklar

case-queues = Kuyruklar
case-list = Vakalar
case-list-empty = Burada vaka yok
case-list-empty-why = Vaka, birinin sorduğu ya da şikâyet ettiği her şeydir; hakkında söylenenlerle birlikte.
case-new = Yeni vaka
case-board = Pano
case-overview = Genel bakış
case-settings = Vaka ayarları
case-of-many = Birçoğundan { $count }
case-column-number = Numara
case-column-subject = Konu
case-column-customer = Müşteri
case-column-category = Kategori
case-column-status = Durum
case-column-priority = Öncelik
case-column-assignee = Sorumlu
case-column-team = Ekip
case-column-last = Son söz
case-column-clock = Süre
case-column-opened = Açılış
case-column-tags = Etiketler
case-columns = Sütunlar
case-view-keep = Bu görünümü kaydet
case-view-kept = Görünüm kaydedildi
case-view-name = Görünümün adı
case-view-drop = Bu görünümü kaldır
case-view-dropped = Görünüm kaldırıldı
case-nobody = Hiç kimse
case-no-customer = Müşteri yok
case-no-subject = Konu yok
case-hidden-name = Müşteri { $number }
case-overdue = { $time } gecikti
case-due = { $time } kaldı

## Birçoğu birden

case-many = { $count } vakayı değiştir
case-many-none = Önce bir ya da daha çok vaka seçin.
case-many-assign = Ata
case-many-tag = Etiketle
case-many-priority = Öncelik
case-many-step = Sonraki adım
case-many-step-hint = Sürecinin başka yerinde duran vakalar olduğu gibi kalır; hangileri olduğunu görürsünüz.
case-many-report = Ne yapıldı
case-many-done = { $count ->
    [one] 1 vaka değiştirildi.
   *[other] { $count } vaka değiştirildi.
}
case-many-left = { $count ->
    [one] 1 vaka olduğu gibi kaldı:
   *[other] { $count } vaka olduğu gibi kaldı:
}
case-many-why = Neden

## Pano

case-board-none = Görebileceğiniz vakaları olan bir süreç yok.
case-board-flow = Süreç
case-board-step = { $number } için sonraki adım
case-board-more = Daha fazlası
case-move = İlerlet

## Vaka açma

case-open = Vakayı aç
case-new-customer = Müşteri
case-new-find = Müşteri bul
case-new-find-hint = Ad, e-posta, telefon ya da müşteri numarası
case-new-choose = Seç
case-new-nobody = Kimse bulunamadı.
case-new-other = Başkasını seç
case-contact = Bu vakanın iletişim bilgileri
case-references = Sipariş, ürün, mağaza
case-subject = Konu
case-category = Kategori
case-priority = Öncelik
case-channel = Kanal
case-text = Metin
case-description = Ne hakkında?
case-email = Bu vaka için e-posta
case-phone = Bu vaka için telefon
case-contact-hint = Yalnız bu vaka için. Müşteri kaydına hiç geçmez ve vaka gidince gider.
case-attachments = Dosya ekleri
case-fields = Ayrıntılar
case-choose-category = Formunu göster
case-script = Telefonda ne söylenir
case-script-text = Kim olduğunuzu ve söylenenleri yazdığınızı belirtin. Yalnız bu vakanın gerektirdiğini sorun. Kart numarasının tamamını, parola ya da kod asla istemeyin.
case-confidential = Gizli
case-confidential-hint = Bu vakanın varlığını yalnız burada adı geçenler görür.
case-done-opened = Vaka açıldı

## Metinde bulunanlar

case-found = Bu iletide burada yeri olmayan veriler var:
case-found-file = { $name } dosyasında: { $what }
case-found-typed = Bir daha bakın. Yazdığınızda şunlar var:
case-found-hint = Vaka onsuz olabiliyorsa çıkarın.
case-sure = Yine de kalsın; vakanın buna ihtiyacı var.
case-mask = Karart
case-mask-part = O kısmı sil
case-delete-file = { $name } dosyasını sil
case-masked = Karartıldı

## Vaka

case-thread = Konuşma
case-thread-empty = Henüz bir şey söylenmedi.
case-earlier = Daha önce söylenenleri göster
case-quoted = Alıntılanan metni göster
case-formatted = Biçimiyle göster
case-formatted-by = { $who } kişisinin biçimli iletisi
case-blocked = { $count ->
    [one] Dışarıdan 1 resim engellendi: yüklemek, okuduğunuzu gönderene bildirir.
   *[other] Dışarıdan { $count } resim engellendi: yüklemek, okuduğunuzu gönderene bildirir.
}
case-unblock = Resimlerle göster
case-proof = Gerçekten onlar mıydı?
case-proof-dkim = İmza (DKIM)
case-proof-spf = Gönderen sunucu (SPF)
case-proof-dmarc = Gönderenin kuralı (DMARC)
case-proof-yes = Kanıtlandı
case-proof-no = Başarısız
case-proof-none = Gösterilmedi
case-note-badge = İç yazışma
case-unproved = Gönderen kanıtlanmadı
case-automatic = Otomatik yanıt
case-bounced = Teslim edilemedi
case-bounced-why = Teslim edilemedi: { $why }
case-waits = Birazdan çıkıyor
case-unsent = Gönderilmedi
case-unsent-why = Gönderilmedi: { $why }
case-size-bytes = { $size } bayt
case-size-kilo = { $size } KB
case-size-mega = { $size } MB
case-file-withheld = açılamaz
case-open-elsewhere = { $count ->
    [one] Bu vaka { $names } kişisinde açık.
   *[other] Bu vaka şu kişilerde açık: { $names }.
}
case-writing-elsewhere = { $count ->
    [one] Şu anda yanıt yazan: { $names }.
   *[other] Şu anda yanıt yazanlar: { $names }.
}

## Yanıt kutusu

case-write = Yaz
case-kind = Ne yazıyorsunuz
case-reply = Yanıt
case-note = Not
case-note-hint = Notu yalnız iş arkadaşları okur.
case-note-keep = Notu ekle
case-to = Kime
case-mentions = İş arkadaşlarına haber ver
case-files = Dosyalar
case-template = Şablon
case-template-insert = Ekle
case-macro = Makro
case-macro-run = Çalıştır
case-then = Sonra
case-then-nothing = olduğu gibi bırak
case-then-moves = Sonra: { $step }
case-draft-keep = Taslak olarak sakla
case-draft-drop = Taslağı at
case-draft-kept = Taslak { $time } saatinde saklandı
case-draft-done = Taslak saklandı
case-draft-dropped = Taslak atıldı
case-sent-in = Çıkmasına
case-undo = Geri al
case-done-sent = Yanıtınız yolda
case-done-noted = Not eklendi
case-done-undone = Gönderilmedi. Metniniz yine kutuda.
case-done-too-late = Çoktan çıkmıştı.
case-done-macro = Makro çalıştı

## Konuşmanın yanında

case-steps = Sonraki adımlar
case-fields-first = Önce doldurun: { $fields }
case-steps-none = Buradan sonra bir adım yok.
case-form = Ayrıntılar
case-facts = Bilgiler
case-status = Durum
case-assignee = Sorumlu
case-team = Ekip
case-customer = Müşteri
case-opened = Açılış
case-tags = Etiketler
case-tags-hint = Virgülle ayırın.
case-watchers = İzleyenler
case-watch = İzle
case-unwatch = İzlemeyi bırak
case-watched-by = { $count ->
    [one] Bu vakayı 1 kişi izliyor.
   *[other] Bu vakayı { $count } kişi izliyor.
}
case-assign-me = Bana ata
case-clock-step = Bu adım
case-clock-end = Bütün vaka
case-clock-first = İlk yanıt
case-clock-by-category = { $span }, “{ $category }” kategorisine göre
case-clock-by-process = { $span }, sürece göre
case-clock-agreed = { $span }, başladığında kategorisinin dediği gibi
case-link-customer = Müşteri bağla
case-unlinked = Bu vakanın müşterisi yok.
case-others = Bu kişinin diğer vakaları
case-others-none = Başka vaka yok.
case-links = Bağlantılar
case-link-add = Başka bir vakaya bağla
case-link-number = Diğer vakanın numarası
case-link-kind = Birbirine nasıl bağlı
case-link-remove = Kaldır
case-merge = Birleştir
case-merge-into = Bu vakayı bir başkasıyla birleştir
case-merge-hint = Söylenen her şey tarihiyle oraya geçer; bu vaka kapanır. Bir daha ayrılamaz.
case-merged-into = Bu vaka şununla birleştirildi:
case-people = Kimler görebilir
case-people-open = Yine herkese görünür yap
case-people-close = Gizli yap
case-talk = İş arkadaşları arasında
case-order = Sipariş
case-product = Ürün
case-store = Mağaza
case-done-saved = Kaydedildi
case-done-assigned = Atandı
case-done-moved = Vaka ilerledi
case-done-linked = Bağlandı
case-done-merged = Vakalar artık tek
case-clash = Bu arada bir başkası değiştirdi
case-clash-why = Sizin değeriniz kaydedilmedi. İkisi de burada; seçin.
case-clash-yours = Siz yazdınız
case-clash-now = Şimdiki değer
case-clash-use = Benimkini kullan
case-clash-leave = Şimdiki gibi bırak
case-field = Alan

## Tuşlar

case-keys = Bu sayfadaki tuşlar
case-key-reply = Yanıtla
case-key-note = Not yaz
case-key-assign = Bana ata
case-key-steps = Sonraki adımlar
case-key-macros = Makrolar
case-key-send = Yazdığınızı gönder
case-key-undo = Gönderdiğinizi geri al
case-key-back = Kuyruğa dön
case-key-search = Her yerde ara
case-key-help = Bu tuşları göster

## Kategoriler, şablonlar, makrolar

case-categories = Kategoriler
case-categories-why = Bir vakanın kategorisi sürecini, formunu, ekibini ve sürelerini belirler.
case-category-new = Yeni kategori
case-category-name = Ad ({ $language })
case-category-key = Anahtar
case-category-key-hint = Küçük harf, rakam ve tire. Sonra değiştirilemez.
case-category-parent = Şunun parçası
case-category-top = Hiçbiri: kendi başına
case-category-flow = Süreç
case-category-team = Ekip
case-category-order = Komşuları arasındaki yeri
case-category-ended = artık sunulmuyor
case-templates = Yanıt şablonları
case-template-new = Yeni şablon
case-template-name = Ad
case-template-body = Metin ({ $language })
case-template-hint = Kendiliğinden dolan yerler: { $places }
case-template-empty = Henüz şablon yok
case-template-empty-why = Şablon, tekrar tekrar yazdığınız bir yanıttır.
case-enclosures = Mektup ekleri
case-enclosure-new = Yeni ek
case-enclosure-empty = Henüz mektup eki yok
case-enclosure-empty-why = Bir ek mektuplarla tekrar tekrar gider: geri gönderilecek bir form, koşullar, bir kılavuz. Kimsenin adı geçmez.
case-enclosure-key = Anahtar
case-enclosure-key-hint = Küçük harfler, rakamlar ve tireler. Süreçler eki bununla anar, bu yüzden değişmez.
case-enclosure-file = Dosya ({ $language })
case-enclosure-hint = Her biri en çok { $most } MB. Kendi dilinde dosyası olmayan İngilizcesini alır. İçlerine insanlarla ilgili bir şey koymayın.
case-enclosure-kept = Var olan dosyalar
case-enclosed = Bu eklerle gider
case-macros = Makrolar
case-macro-new = Yeni makro
case-macro-name = Ad
case-macro-empty = Henüz makro yok
case-macro-empty-why = Makro tek tıkla birkaç şey yapar: yazar, etiketler, atar ve ilerletir.
case-macro-note = Bu notu yaz
case-macro-reply = Bu şablonu gönder
case-macro-assign = Şu kişiye ata
case-macro-me = çalıştırana
case-macro-step = Bu adımı at
case-macro-tags = Bu etiketleri ekle
case-macro-priority = Önceliği ayarla
case-macro-unchanged = olduğu gibi bırak
case-remove = Kaldır
case-removed = Kaldırıldı

## Genel bakış

case-overview-why = Süreleri ne kadar tutturduğumuz ve kimin ne kadar işi olduğu.
case-kept = Tutulan, haftalara göre
case-broken = Tutulmayan, haftalara göre
case-workload = Kişi başına açık vakalar
case-workload-none = Atanmış vaka yok.
case-open-now = Açık
case-open-late = Geciken
case-open-unassigned = Atanmamış
case-share-kept = Tutulan

## Kinds of data

case-special-health = sağlık
case-special-belief = inanç
case-special-politics = siyaset
case-special-union = sendikalar
case-special-origin = köken
case-special-sex = cinsel hayat
case-special-convictions = suçlar
case-special-biometrics = biyometrik veriler
case-special-genetics = genetik veriler
case-special-appearance = görünüş ve kıyafet
case-special-association = dernekler ve vakıflar
case-special-citizenship = vatandaşlık
case-special-government-id = resmî numaralar
case-special-location = kesin konum
case-special-log-in = parolalar ve kodlar
case-special-payment = ödeme verileri
case-special-other = kişisel veri

## Filters

case-more-filters = Daha çok süzgeç
case-which = Açık ve kapalı
case-which-open = Açık
case-which-closed = Kapalı
case-which-all = Açık ve kapalı

## Daha

case-board-hint = Kartı sürükleyin ya da sonraki adımını seçin. Olmayan adım nedeniyle birlikte geri çevrilir.
case-category-above = üst kategori gibi
case-category-offered = Yeni vakalar için sun
case-category-sender = Yanıtlayan adres
case-terms = Süreler
case-terms-first = İlk yanıtı ne kadar sürede veririz
case-terms-solved = Ne kadar sürede çözülür
case-terms-fields = Vaka açılırken sorulanlar
case-terms-above = Boş: { $span }, üstteki kategoriye göre.
case-terms-first-none = Boş: ilk yanıt için sınır yok.
case-terms-solved-none = Boş: sürece göre.
case-terms-field-not = sorulmaz
case-terms-field-optional = doldurulabilir
case-terms-field-required = doldurulmalı
case-terms-field-read-only = gösterilir
case-terms-field-above = Üstteki kategori: { $how }.
case-terms-field-place = “{ $field }” nerede durur
case-terms-order = Sıradaki yeri
case-terms-width = Genişlik
case-terms-whole = tüm satır
case-terms-half = yarım satır, yanındaki alanla birlikte
case-terms-heading = Üstündeki başlık, { $language }
case-terms-first-told = ilk yanıt: { $span }
case-terms-solved-told = çözüm: { $span }
case-contact-name = Bu vaka için ad
case-done-inserted = Şablon kutuda
case-draft-here = Bu bir taslak
case-error-number = Böyle bir vaka yok. Numara C-2026-000123 gibi görünür.
case-held = Sürecin bir adımı yapılamadı: { $why }
case-house = Otomatik
case-languages = Diller
case-macro-does = Ne yapar
case-macro-reply-hint = Taslak olur: çıkmadan önce okursunuz.
case-many-category = Kategoriye taşı
case-many-elsewhere = Sürecinin başka bir yerinde ya da değiştiremezsiniz.
case-new-create-from = Bundan müşteri oluştur
case-new-create-hint = Vakanın bildiği: { $who }
case-new-none-hint = Kimseyi seçmek gerekmez: vaka müşterisiz olabilir.
case-priority-usual = kategoride olduğu gibi
case-reason = Neden oraya gidebilir
case-script-notice = Okunacak gizlilik bildirimi
case-settings-flows = Süreçler vakaları durumdan duruma taşır.
case-settings-senders = Yazdığımız adresler
case-settings-senders-why = Her biri adı ve imzasıyla.
case-tasks = İş arkadaşlarını bekliyor
case-restricted = Bu kişinin verileri kısıtlı: gelenler burada saklanır ve kısıtlama bitene kadar kimse üzerinde çalışmaz.
case-restricted-why = Neden ve ne zamandan beri
case-unreadable = Burada söylenenler artık okunamaz: kişi silindi.
case-view-shared = İş arkadaşları da görür
case-tie-related = İlgili
case-tie-child = İçerir
case-tie-child-back = Parçası olduğu
case-tie-follows = Devamı olduğu
case-tie-follows-back = Sürdüğü
case-tie-duplicate = Aynısı
case-unit = Birim

## Yazımı belli olanların adları

cases-queue-mine = Benim
cases-queue-team = Ekibim
cases-queue-unassigned = Atanmamış
cases-queue-answer = Yanıt bekleyen
cases-queue-waiting = Başkasını bekleyen
cases-queue-breaching = Gecikmek üzere
cases-queue-watching = İzlediklerim
cases-queue-open = Tüm açıklar
cases-channel-desk = masada
cases-channel-mail = e-postayla
cases-channel-form = formla
cases-channel-portal = portalda
cases-channel-phone = telefonla
cases-channel-chat = sohbetle
cases-channel-api = bir programla
cases-channel-import = bir dosyadan
cases-stands-open = Açık
cases-stands-us = Bizi bekliyor
cases-stands-customer = Müşteriyi bekliyor
cases-stands-third = Başkasını bekliyor
cases-stands-done = Bitti
cases-stands-refused = Reddedildi
cases-stands-canceled = İptal edildi
cases-stands-merged = Birleştirildi
cases-priority-low = Düşük
cases-priority-normal = Normal
cases-priority-high = Yüksek
cases-priority-urgent = Acil
cases-relation-related = Birbiriyle ilgili
cases-relation-child = Diğeri bunun parçası
cases-relation-follows = Bu, diğerinin bittiği yerden sürüyor
case-called = telefonla
case-done-given = Devredildi. Artık görmüyorsunuz.
case-keys-short = Tuşlar
