### Açık formlar: insanların bilgi bırakırken okudukları ve masanın bu konuda gördükleri.
nav-forms = Formlar
settings-forms = Formlar
right-forms-view = Formları ve bekleyen istek sayısını görme
right-forms-edit = Form hazırlamak, yayımlamak, açmak ve kapatmak
event-forms-confirmed = “{ $form }” formunu e-posta ile onayladı
event-forms-opened = “{ $form }” formu açıldı
event-forms-closed = “{ $form }” formu kapatıldı
table-forms = Formlar
table-form_pending = Onay bekleyen istekler
retention-forms = Form kullanıldığı sürece durur. İçinde kişiler hakkında bir şey yoktur.
retention-form-pending = Onaylanınca ya da 48 saat sonra silinir.
## Form
forms-default-title = E-posta ile haberler
forms-lead = Formu doldurun, sonra size göndereceğimiz e-postadaki bağlantıya basın. Basmadığınız sürece hiçbir şey geçerli olmaz.
forms-email = E-posta adresiniz
forms-given-name = Adınız
forms-family-name = Soyadınız
forms-phone = Telefon numaranız
forms-why-email = Amaç: { $purpose }. Bu adrese yazarız; önce adresin sizin olup olmadığını sorarız.
forms-why-name = Amaç: { $purpose }. Size adınızla seslenebilmek için. Boş bırakabilirsiniz.
forms-why-phone = Amaç: { $purpose }. Yalnızca aşağıda izin verdiğiniz şeyler için.
forms-ask-email = { $purpose }: bu konuda size e-posta yazabilir miyiz?
forms-ask-sms = { $purpose }: bu konuda size SMS gönderebilir miyiz?
forms-ask-phone = { $purpose }: bu konuda sizi arayabilir miyiz?
forms-ask-post = { $purpose }: bu konuda size mektup gönderebilir miyiz?
forms-by-email = e-posta ile
forms-by-sms = SMS ile
forms-by-phone = telefonla
forms-by-post = mektupla
forms-short = { $purpose }, { $by }
forms-agree = Evet, izin veriyorum
forms-disagree = Hayır, teşekkürler
forms-privacy-control = Tarayıcınız, verilerinizi paylaşmamamızı ve reklam için kullanmamamızı istiyor. Bu yüzden sizin için “Hayır” seçtik; değiştirebilirsiniz.
forms-trap = Burayı boş bırakın
forms-send = Gönder
forms-who = Kim soruyor:
forms-notice = Gizlilik bildirimimiz, sürüm { $version }
forms-notice-plain = Gizlilik bildirimimiz
forms-how-long = Ne kadar süre saklarız:
forms-how-long-pending = Onaylamazsanız yazdıklarınızı 48 saat sonra sileriz.
forms-how-long-after = “{ $purpose }”: siz durdurana kadar, sonra kanıt olarak { $span } daha.
forms-years = { $count ->
    [one] 1 yıl
   *[other] { $count } yıl
}
forms-months = { $count ->
    [one] 1 ay
   *[other] { $count } ay
}
forms-free = Karar sizin. Hayır demenin bir bedeli yok ve istediğiniz an tek tıkla bırakabilirsiniz.
forms-error-answer = Lütfen ikisinden birini seçin. İkisi de olur.
forms-error-long = Bu çok uzun. En fazla { $most } karakter olabilir.
forms-error-characters = Burada gösterilemeyen karakterler var. Lütfen yeniden yazın.
forms-error-quick = O kadar hızlı oldu ki henüz almadık. Hiçbir şey kaybolmadı: yazdığınız her şey hâlâ burada. Lütfen bir göz atın ve yeniden “Gönder”e basın.
forms-again-files = Yalnızca dosyaları yeniden seçin.
forms-error-old = Bu sayfa uzun süre açık kaldı. Lütfen bir göz atın ve yeniden “Gönder”e basın.
## Gönderdikten sonra
forms-sent = E-posta kutunuza bakın
forms-sent-text =
    Birazdan bizden bir e-posta alacaksınız. İçindeki bağlantıya 48 saat içinde basın; “{ $title }” tamamlanır.
    E-posta gelmedi mi? İstenmeyen klasörüne bakın ve adresi doğru yazıp yazmadığınızı kontrol edin. Formu yeniden gönderebilirsiniz.
forms-nothing = Hayır dediniz, hiç sorun değil
forms-nothing-text = Yazdıklarınızdan hiçbirini saklamıyoruz. Fikriniz değişirse “{ $title }” formunu yeniden doldurun.
forms-closed = Bu form kapalı
forms-closed-text = “{ $title }” şu anda yanıt almıyor. Hiçbir şey kaydedilmedi.
forms-confirm = Lütfen onaylayın
forms-confirm-text = Biri “{ $title }” formunu { $email } adresiyle doldurdu ve şunlara evet dedi:
forms-confirm-else = Siz değil miydiniz? O zaman bu sayfayı kapatın. Yazılan her şey 48 saat sonra silinir.
forms-return = İsteğinizle sizi sildik ve geri dönmek mi istiyorsunuz?
forms-return-yes = Evet, geri dönmek istiyorum
forms-return-hint = Yalnızca bizden uzak kalmak istemiş kişiler için. Gerçekten siz olup olmadığınızı e-postayla sorarız.
forms-return-agreed = Geri dönüyorsunuz: yazdıklarınızı saklayıp kullanabiliriz
forms-confirm-yes = Evet, bendim
forms-thanks = Teşekkürler, onaylandı
forms-thanks-text = “{ $title }” formunda seçtikleriniz artık geçerli. İstediğiniz zaman değiştirebilir ya da durdurabilirsiniz: her e-postanın sonundaki bağlantıyla ya da buradan.
forms-choices = Seçimlerimi gör ve değiştir
forms-gone = Bu bağlantı artık çalışmıyor
forms-gone-text =
    Daha önce kullanıldı ya da 48 saatten eski.
    Düğmeye daha önce bastınız mı? O zaman her şey yolunda, bir şey yapmanız gerekmez.
    Basmadıysanız burada size ait bir şey kalmadı. Formu yeniden doldurmanız yeterli.
## E-posta
forms-mail-subject = Lütfen onaylayın: { $title }
forms-mail-text =
    Merhaba,

    biri, büyük olasılıkla siz, “{ $title }” formunu bu adresle doldurdu ve şunlara evet dedi:

    { $agreed }

    Sizseniz bu sayfayı açın ve düğmeye basın:
    { $url }

    Siz değilseniz bir şey yapmayın. Yazılanları 48 saat sonra sileriz ve size bir daha yazmayız.

    { $company }
## Masada
forms-title = Formlar
forms-list-lead = Bunları insanlar kendileri doldurur. E-posta ile onaylamadan kimse müşteri olmaz.
forms-none = Henüz form yok
forms-none-text = Form, insanlardan bilgilerini ve izinlerini ister.
forms-column-form = Form
forms-column-purposes = İzin istediği konular
forms-column-waiting = Henüz onaylanmadı
forms-column-state = Durum
forms-state-open = açık
forms-state-closed = kapalı
forms-open = Bu formu aç
forms-close = Bu formu kapat
forms-opened = Form açık.
forms-was-closed = Form kapatıldı. Daha önce gönderilen bağlantılar çalışmaya devam eder.
forms-about = Bu form hakkında
forms-address = Adres
forms-asks = İstediği bilgiler
forms-waiting = { $count ->
    [one] 1 istek, onaylanana kadar mühürlü
   *[other] { $count } istek, onaylanana kadar mühürlü
}
forms-embed = Web sitenize koyun
forms-embed-text = Bu satırlardan birini, formun durmasını istediğiniz yere kopyalayın. Çerez yok, izleme yok.
forms-embed-script = Betik (yüksekliğini kendi ayarlar)
forms-embed-frame = Çerçeve
## Haklar, olaylar, veri haritası
right-forms-answers = Formlarda verilen yanıtları okumak
setting-forms-scanner = Form dosyaları için virüs tarayıcı (clamd için tcp:sunucu:port veya unix:/yol; boş: yok)
event-forms-created = “{ $form }” formunu oluşturdu
event-forms-changed = “{ $form }” formunun taslağını değiştirdi
event-forms-published = “{ $form }” formunun { $version } numaralı sürümünü yayımladı
event-forms-deleted = “{ $form }” formunu sildi
table-form_versions = Formların yayımlanan sürümleri
table-form_counts = Güne göre doldurulan formlar
table-form_answers = Formlardaki yanıtlar
table-form_files = Formlarla gönderilen dosyalar
table-form_prefills = Form dolduran bağlantılar
retention-form-answers = Kişi müşterimiz olduğu sürece saklanır. Onaylanmayan en geç 48 saat sonra gider.
retention-form-prefills = Bağlantı bitince, en geç 90 gün sonra gider.
## Doldurma
forms-name-title = Unvanınız
forms-street = Sokak ve numara
forms-postcode = Posta kodu
forms-city = Şehir
forms-country = Ülke (iki harf, örneğin TR)
forms-birth-date = Doğum tarihiniz
forms-organisation = Şirketiniz veya kuruluşunuz
forms-why-datum = Ne için: { $purpose }.
forms-card = Doldurun
forms-small-print = Verileriniz
forms-send-anyway = Böyle gönder
forms-unmeant = Göndermek istemeyebileceğiniz bir şey yazdınız
forms-unmeant-line = { $label }: bu, { $kind } gibi görünüyor ({ $preview }).
forms-unmeant-do = Henüz hiçbir şey gönderilmedi. Metninizi değiştirip yeniden gönderin veya böyle gönderin.
forms-unmeant-payment = kart veya hesap numarası
forms-unmeant-convictions = bir suçla ilgili bilgi
forms-unmeant-log-in = parola veya kod
forms-unmeant-special = sağlık veya inanç gibi çok kişisel bir bilgi
forms-unmeant-birth-date = doğum tarihi
forms-unmeant-number = resmî numara
forms-file-rules = { $kinds }, en çok { $most } MB.
forms-file-here = “{ $name }” burada. Değiştirmek için başka bir dosya seçin.
forms-file-warning = Burada istemiyorsak pasaport, kart veya sağlık belgesi göndermeyin.
forms-only-if = Yalnızca “{ $question }” sorusuna “{ $answer }” dediyseniz.
forms-only-if-filled = Yalnızca “{ $question }” alanını doldurduysanız.
forms-not-yet = Bu form henüz açık değil
forms-not-yet-text = “{ $title }” daha sonra yanıt alacak. Lütfen o zaman gelin.
forms-over = Bu form sona erdi
forms-over-text = “{ $title }” artık yanıt almıyor. Hiçbir şey kaydedilmedi.
forms-full = Bu form doldu
forms-full-text = “{ $title }” şimdilik yeterince yanıt aldı. Hiçbir şey kaydedilmedi.
forms-go-on = Devam et
forms-confirm-plain = Biri { $email } adresiyle “{ $title }” formunu doldurdu.
forms-mail-plain =
    Merhaba,

    biri, büyük olasılıkla siz, bu adresle “{ $title }” formunu doldurdu.

    Bu sizseniz bu sayfayı açıp düğmeye basın. Yanıtlarınız o zaman bize ulaşır:
    { $url }

    Siz değilseniz hiçbir şey yapmayın. 48 saat sonra yazılanları sileriz ve sizi bir daha rahatsız etmeyiz.

    { $company }
## Hatalar
forms-error-one-at-least = Lütfen en az birini seçin.
forms-error-number = Lütfen yalnızca rakamlarla bir tam sayı yazın.
forms-error-date = Lütfen 2026-11-21 gibi bir tarih yazın.
forms-error-file-large = Bu dosya çok büyük. En çok { $most } MB olabilir.
forms-error-file-kind = Burada bu tür dosya almıyoruz. Aldıklarımız: { $kinds }.
forms-error-file-infected = Tarayıcımız bu dosyada virüs buldu. Dosya saklanmadı.
forms-error-file-unscanned = Şu anda dosyaları denetleyemiyoruz. Daha sonra deneyin veya formu dosyasız gönderin.
forms-error-file-too-large-to-scan = Virüs tarayıcımız bu boyutta dosya almıyor. Daha küçük bir dosya seçin.
forms-error-name = Yalnızca küçük harf, rakam ve tire kullanın, en çok 40, ve bir harfle başlayın.
forms-error-name-taken = Bu adda bir form zaten var.
forms-error-site = Her siteyi https://www.example.org gibi bir adres olarak, satır başına bir tane yazın.
forms-error-sites = Bir form en çok { $most } sitede durabilir.
forms-error-onward = Bu adres yukarıdaki sitelerden birinde olmalı.
forms-error-ends-early = Son gün ilk günden önce.
forms-error-items = Bir formun en çok { $most } ögesi olabilir.
forms-error-files = Bir form en çok { $most } dosya isteyebilir.
forms-error-twice = Form bunu zaten soruyor.
forms-error-key = Bu ögenin adı kullanılamaz.
forms-error-options = Satır başına bir tane olmak üzere en az iki, en çok { $most } yanıt yazın.
forms-error-option = Her yanıtın kendi sözcükleri olmalı.
forms-error-least = En küçük sayı en büyükten büyük.
forms-error-file = En az bir dosya türü ve 1 ile 8 MB arasında bir boyut seçin.
forms-error-condition = Bir öge yalnızca üstündeki bir soruya bağlı olabilir.
forms-error-condition-value = Üstteki sorunun böyle bir yanıtı yok.
forms-error-missing = Hâlâ bir şey eksik. Listeye bakın.
forms-error-used = Biri bu formu doldurdu, bu yüzden silinemez. Onun yerine kapatın.
forms-error-prefill = Bunu bir bağlantı dolduramaz.
## Hazırlama
forms-new = Yeni form
forms-build = Hazırla
forms-build-title = “{ $title }” formunu hazırla
forms-copy = Kopyasını çıkar
forms-copy-of = “{ $title }” kopyası
forms-delete = Sil
forms-delete-effect = Form, taslağı ve sürümleriyle gider. Bu yalnızca kimse doldurmadıysa olur.
forms-deleted = Form silindi.
forms-state-draft = taslak
forms-sent-count = Dolduranlar
forms-sent-numbers = bugün { $today }, toplam { $total }
forms-version = Sürüm
forms-versions = İnsanlara gösterilenler
forms-published-at = Başlangıç
forms-no-version = Henüz yayımlanmadı
forms-no-version-text = İlk sürümü yayımlanmadan bu formu kimse görmez.
forms-name = Adresteki ad
forms-name-hint = Küçük harf, rakam ve tire. Hep böyle kalır.
forms-form-title = Başlık
forms-settings = Formun ayarları
forms-try = Dene
forms-was-published = Yeni sürüm yayımlandı.
forms-no-items = Henüz hiçbir şey sorulmuyor
forms-no-items-text = E-posta adresiyle başlayın: insanlar onunla onaylar.
forms-items = Formun sordukları
forms-item = Öge
forms-kind = Tür
forms-purpose = Amaç
forms-purpose-hint = Yanıtın ne için olduğu. İnsanlar bunu alanın yanında okur.
forms-order = Sıra
forms-required = Yanıtlanmalı
forms-required-hint = Yalnızca gerekeni sorun.
forms-required-consent = Evet veya hayır seçilmeli. Kimse evet demek zorunda değil.
forms-up = Yukarı
forms-down = Aşağı
forms-remove = Çıkar
forms-add = Öge ekle
forms-label = Soru veya etiket
forms-label-hint = Kendi dilinizde. Öteki dilleri sonraki sayfada eklersiniz. Müşteri verilerinin ve izinlerin kendi sözcükleri vardır.
forms-help = Yardım metni
forms-words = Metin
forms-kind-fact = Müşteri verisi
forms-kind-custom = Özel müşteri alanı
forms-kind-short = Kısa metin
forms-kind-long = Uzun metin
forms-kind-number = Sayı
forms-kind-date = Tarih
forms-kind-one = Birkaçından biri
forms-kind-many = Birkaçından birkaçı
forms-kind-yes-no = Evet veya hayır
forms-kind-text = Sorular arasında metin
forms-kind-warning = Uyarı veya not
forms-kind-file = Dosya
forms-kind-of-case = Vaka kategorisinin soruları
forms-kind-consent = İzin
forms-least = En küçük
forms-most = En büyük
forms-tone = Görünüş
forms-tone-warn = Uyarı
forms-tone-info = Not
forms-file-kinds = Dosya türleri
forms-file-most = MB olarak en büyük boyut
forms-channel = Kanal
forms-ask = Nasıl sorulacağı
forms-ask-choice = İki düğme: evet ve hayır
forms-ask-box = İşaretlenecek bir kutu
forms-ask-hint = Hiçbir şey önceden seçilmez veya işaretlenmez.
forms-reach = Reklam yapar veya veriyi aktarır
forms-reach-hint = O zaman tarayıcısı verilerinin paylaşılmamasını isteyenler için “hayır” seçilir.
forms-options = Yanıtlar, satır başına bir tane
forms-options-hint = Aynı satır her dilde aynı yanıttır.
forms-when = Yalnızca şu olduğunda
forms-when-always = Her zaman
forms-is = şu yanıt verildiyse
forms-is-hint = Seçmelerde yanıtın anahtarı: o1, o2, …, yes veya no. Boş: herhangi biri.
forms-missing = Eksikler
forms-nothing-missing = Eksik yok. Yayımlayabilirsiniz.
forms-grade-stop = gerekli
forms-grade-warn = bakın
forms-publish = Yayımla
forms-publish-as = { $version } numaralı sürüm olarak yayımla
forms-preview = Önizleme
forms-missing-notice = Yayımlanmış bir aydınlatma metni yok. Bir form onu göstermeli.
forms-missing-company = Ayarlar şirketinizin kim olduğunu söylemiyor. İnsanlar kimin sorduğunu bilmek ister.
forms-missing-email = Form e-posta adresini her zaman zorunlu olarak sormalı: insanlar onunla onaylar.
forms-missing-title = Formun başlığı yok.
forms-missing-languages = Başlık beş dilin hepsinde yok.
forms-missing-purpose = “{ $item }” için kullanımda olan bir amaç yok. Hiçbir şey nedensiz sorulmaz.
forms-missing-choice = “{ $item }”: “{ $purpose }” seçim bırakmıyor, bu yüzden izin sormayın.
forms-missing-channel = “{ $item }”: “{ $purpose }” bu kanalı kullanmıyor.
forms-missing-opt-in = “{ $item }”: “{ $purpose }” postayla onay istemiyor, bu yüzden kanıt daha zayıf.
forms-missing-convictions = “{ $item }” suçları soruyor gibi görünüyor ({ $laws }). Bunu sormayız.
forms-missing-payment = “{ $item }” kart veya hesap soruyor gibi görünüyor ({ $laws }). Bunun için ödeme kuruluşunuzu kullanın.
forms-missing-special = “{ $item }” şunu soruyor gibi görünüyor: { $category } ({ $laws }). Buna gerek var mı?
forms-missing-special-consent = “{ $item }” şunu soruyor gibi görünüyor: { $category } ({ $laws }). Bu formda amacı için açık rıza da isteyin veya soruyu çıkarın.
forms-missing-field = “{ $item }” artık olmayan bir müşteri alanı.
forms-missing-special-field = “{ $item }” özel korunan bir alan. Bu formda amacı için açık rıza da isteyin.
forms-missing-translation = “{ $item }” beş dilin hepsinde yok.
forms-missing-label = Bir ögenin henüz sözcükleri yok ({ $item }).
forms-special-health = sağlık
forms-special-belief = inanç
forms-special-politics = siyaset
forms-special-union = sendikalar
forms-special-origin = köken
forms-special-sex = cinsel hayat
forms-special-convictions = suçlar
forms-special-biometrics = biyometrik veriler
forms-special-genetics = genetik veriler
forms-special-appearance = görünüş ve kıyafet
forms-special-association = dernekler ve vakıflar
forms-special-citizenship = vatandaşlık
forms-special-government-id = resmî numaralar
forms-special-location = kesin konum
forms-special-log-in = parolalar ve kodlar
forms-special-payment = ödeme verileri
forms-look = Tasarım
forms-look-plain = Sade
forms-look-plain-hint = Alt alta, çerçevesiz.
forms-look-card = Kart
forms-look-card-hint = Çerçeve içinde, çevresi dolu sayfalar için.
forms-look-split = Bölünmüş
forms-look-split-hint = Küçük yazılar kendi çerçevesinde durur.
forms-look-wide = Geniş
forms-look-wide-hint = Yer varsa alanlar yan yana.
forms-sites = Formu gösterebilecek siteler
forms-per-day = Bir günde en çok
forms-total = Toplamda en çok
forms-from = İlk gün
forms-until = Son gün
forms-thanks-own = Onaydan sonraki metin
forms-onward = Devam edilecek adres
forms-onward-hint = Son sayfada bir düğme. Adres yukarıdaki sitelerden birinde olmalı.
forms-version-title = Sürüm { $version }
forms-version-lead = İnsanlara { $date } tarihinden sonra bu gösterildi. Hiç değişmez.
forms-version-shown = Gösterildiği gibi
forms-changes = Değişenler
forms-change-none = Hiçbir şey.
forms-change-added = Eklendi: { $item }
forms-change-removed = Çıkarıldı: { $item }
forms-change-changed = Değişti: { $item }
forms-change-moved = Taşındı: { $item }
forms-change-settings = Başlık veya ayarlar
## Deneme
forms-try-title = “{ $title }” formunu dene
forms-try-lead = Bu taslaktır. Burada ne gönderirseniz gönderin, hiçbir şey saklanmaz ve posta çıkmaz.
forms-try-mark = Deneme
forms-try-outcome = Şunlar olurdu
forms-try-nothing = Hiçbir şey: kimse bir şeye izin vermedi veya bir şey söylemedi, bu yüzden hiçbir şey saklanmazdı.
forms-try-mail = Bir posta { $email } adresinden 48 saat içinde onay isterdi.
forms-try-customer = Onaydan sonra bu adresle yeni veya bilinen bir müşteri olurdu.
forms-try-given = Verilen izin: { $what }
forms-try-refused = Reddedilen izin: { $what }
forms-try-answer = Saklanan yanıt: { $question } { $answer }
forms-try-none = Bunların hiçbiri olmadı.
## Yanıtlar
forms-answers = Yanıtlar
forms-answers-lead = İnsanların onayladıktan sonra verdikleri yanıtlar. Buna baktığınız yazılır.
forms-no-answers = Henüz yanıt yok
forms-no-answers-text = Formun kendi sorularına verilen yanıtlar onaylanınca burada durur.
forms-answers-shown = { $count ->
    [one] 1 yanıt
   *[other] { $count } yanıt
}
forms-not-scanned = taranmadı
forms-person = Müşteri
forms-answered = { $date }, sürüm { $version }
room-forms = Formlar

forms-error-changed = Bu form siz açık tutarken değişti. Lütfen yeniden bakın, şimdi sorulanları yanıtlayın ve tekrar “Gönder”e basın.
forms-error-file-full = Şu anda daha fazla dosya alamıyoruz. Lütfen yarın yeniden deneyin.
forms-cookies = Çerezler
event-forms-link-made = “{ $form }” formunu dolduran bir bağlantı oluşturdu
forms-check-sound = Açık formlar yalnızca sorabileceklerini sorar
forms-check-fine = Açık formlara engel bir şey yok.
forms-check-stopped = Düzeltilmesi gereken var: { $forms }.

right-forms-export = Yanıtları bir amaç için dosya olarak dışarı almak
event-forms-exported = { $form } formundan { $people } kişinin yanıtları { $purpose } için alındı
forms-export = Dışa aktar
forms-export-title = Yanıtları dışa aktar
forms-export-lead = Her satırında bir yanıt olan CSV dosyası. Yalnızca amaca izin verenler yer alır ve her biri bunu görebilir.
forms-export-purpose = Hangi amaç için?
forms-export-hint = Dosya yalnızca bunun için kullanılabilir.
forms-export-answered = Yanıt zamanı
forms-export-version = Sürüm
forms-export-customer = Müşteri numarası
forms-error-export-many = { $most } yanıttan fazlası tek dosyaya sığmaz. API yanıtları sayfa sayfa verir.
forms-error-nobody-allows = Yanıtlayanlardan hiç kimse bu amaca izin vermiyor.
## The case that a form opens
forms-case = Bir vaka açar
forms-case-none = Vaka yok
forms-case-hint = Biri onayladığında yanıtları bu kategoride bir vaka olur.
forms-case-about = Vakanın konusu
forms-about-title = Formun başlığı
forms-case-about-hint = Bu sorunun yanıtı vakanın konusu olur.
forms-missing-category = Bu formun açtığı vakanın kategorisi yeni vaka almıyor. Formun ayarlarında başka birini seçin.
forms-missing-about = Vakanın konusunu söyleyen soru artık formda yok. Formun ayarlarında başka birini seçin.
forms-missing-case = Form, bir vaka kategorisinin sorduklarını gösteriyor ama vaka açmıyor. Ayarlardan bir kategori seçin ya da bunu formdan çıkarın.
forms-missing-of-case = Vakanın kategorisi bilinmesi gereken bir şeyi soruyor, form ise sormuyor. “Vaka kategorisinin soruları” öğesini ekleyin.
forms-thanks-case = Vakanızın numarası { $number }. Bize bu konuda yazarken lütfen belirtin.
forms-try-case = Yanıtlar ilk ileti olmak üzere bir vaka açılırdı.
lapse-forms-answers = Form yanıtları, geldikleri günden itibaren
forms-request = Kişisel verilerle ilgili bir talep açar
forms-request-none = Talep yok
forms-request-any = Hangisi olduğunu kişi seçer
forms-request-hint = Biri postasındaki bağlantıyla onayladığında talebi açılmış ve kanıtlanmış olur. Böyle bir form izin sormaz, dosya almaz ve vaka açmaz; kimse bununla müşteri olmaz.
forms-request-about = İlgili olduğu amaç
forms-request-about-none = Amaç yok
forms-request-about-hint = Yalnızca itiraz veya geri çekme için.
forms-asked-right = Ne istiyorsunuz?
forms-missing-request = Bu formun açtığı talep burada sunulmuyor veya amacı eksik. Formun ayarlarından başka birini seçin.
forms-missing-request-alone = Kişisel verilerle ilgili talep açan bir form izin sormaz, dosya almaz ve vaka açmaz.
forms-thanks-request = Bu adres altında bir şey tutuyorsak “{ $title }” ile istediğiniz talep şimdi açık ve size bununla ilgili yazacağız. Bir gün içinde haber almazsanız bu adres altında bir şey tutmuyoruz demektir.
forms-try-request = Adres bir müşterininse talebi açılır ve kanıtlanmış olur; başka kimse oluşmaz.
forms-error-no-purpose = Yalnızca itiraz veya geri çekme tek bir amaçla ilgilidir.
forms-account = Kişilerin hesabında sunulur
forms-account-hint = Oturum açan onu orada, bildikleriniz doldurulmuş olarak bulur. Gönderdiği hemen geçerlidir; yeniden soran bir e-posta gitmez.
forms-error-account = Kişisel verilerle ilgili talep açan bir form hesaplarda sunulmaz: hakların orada kendi sayfaları vardır.
forms-lead-account = Sizinle ilgili bildiklerimiz dolduruldu. Gönderdiğiniz anda geçerli olur.
forms-error-own-email = Bu adresi sizin adresiniz olarak bilmiyoruz. Hesabınızdaki bir adresi yazın ya da önce verilerinizi düzeltin.
forms-thanks-own-account = Teşekkürler, bize ulaştı
event-forms-design-changed = “{ $design }” form tasarımını değiştirdi
event-forms-design-deleted = “{ $design }” form tasarımını sildi
table-form_designs = Form tasarımları
forms-look-compact = Sıkışık
forms-look-compact-hint = Daha az boşluk; uzun formlar ve küçük çerçeveler için.
forms-design = Ortak tasarım
forms-design-none = Yok: aşağıdaki tasarım
forms-design-hint = Aynı türden formlar bir tasarımı paylaşır. Tasarım değişince hepsi birden değişir.
forms-designs = Tasarımlar
forms-designs-lead = Bir türdeki tüm formlar için tek görünüm, renk ve resim.
forms-designs-none = Henüz tasarım yok
forms-designs-none-text = Her form türü için bir tane yapın ve formların ayarlarında seçin.
forms-design-new = Yeni tasarım
forms-design-lead = Burada yaptığınız değişiklik, kaydettiğiniz anda bu tasarımı kullanan her formu değiştirir.
forms-design-key = Kısa ad
forms-design-title = Ad
forms-design-delete = Tasarımı sil
forms-design-deleted = Tasarım silindi.
forms-accent = Renk
forms-accent-hint = Örneğin #145c56. Düğmeler ve bağlantılar için; beyaz üzerinde okunacak kadar koyu olmalı. Koyu ekranlar için daha açığını biz yaparız.
forms-logo = Başlığın üstündeki resim
forms-logo-hint = PNG, JPEG veya WebP, en çok 1 MB. Şimdikini korumak için boş bırakın.
forms-logo-remove = Resmi kaldır
forms-missing-design = Bu formun tasarımı artık yok. Formun ayarlarında başka birini seçin.
forms-error-colour = Lütfen #145c56 gibi bir renk yazın.
forms-error-accent = Bu renk beyaz üzerinde okunamayacak kadar açık: { $ratio }'e 1. En az 4,5'e 1 olan daha koyu birini seçin.
forms-error-design-taken = Bu adda bir tasarım zaten var.
forms-error-design-used = Bu tasarımı kullanan formlar var: { $forms }. Önce onlara başkasını verip yayımlayın.
forms-move = “{ $item }” öğesini taşıyın: sürükleyin ya da yukarı veya aşağı oka basın
forms-move-failed = Yeni sıra kaydedilmedi; her şey eskisi gibi. Sayfayı yeniden yükleyin.
forms-embed-nowhere = hiçbir sitede
forms-embed-none =
    Bu form hiçbir siteyi adıyla anmıyor; bu yüzden hiçbir site onu gösteremez. Kendi adresinden yine ulaşılır.
    Ayarlarda sitelerinizi yazın ve formu yayımlayın.
forms-embed-name = Siteleri yaz
forms-check-scanner = Gönderilen dosyalar taranır
forms-check-no-files = Açık hiçbir form dosya almıyor.
forms-check-unscanned = Virüs tarayıcı kurulu değil ve şu formlar dosya alıyor: { $forms }.
forms-check-scanner-fine = Virüs tarayıcı yanıt veriyor.
forms-check-scanner-down = Virüs tarayıcı yanıt vermiyor, bu yüzden dosya alınmıyor. Ayarlardaki adresine bakın.
forms-check-sites = Formlar yalnızca andıkları sitelerde durur
forms-check-framed = Açık her form sitelerini anıyor.
forms-check-unframed = Bunlar hiçbirini anmıyor, bu yüzden hiçbir site gösteremez: { $forms }.
forms-link = Bağlantı yap
forms-link-lead = Bağlantı formu bazı alanları doldurulmuş açar. Adresi hiçbir şey söylemez; açan kişi yine kendisi karar verir ve gönderir.
forms-link-customer = Bir müşteri için
forms-link-customer-hint = E-posta adresi veya kimliği. Kaydından görebildikleriniz boş alanları doldurur; kullandığınız not edilir.
forms-link-days = Kaç gün çalışsın?
forms-link-make = Bağlantıyı yap
forms-link-made = Bağlantı hazır
forms-link-address = Bağlantı
forms-link-works = Süresi
forms-link-once = Şimdi kopyalayın: yalnızca bir kez gösterilir.
forms-link-another = Bir tane daha
forms-error-customer = Böyle bir müşteri yok.
forms-error-customer-many = Bu adres birden çok müşteride var. Birinin kimliğini yazın.
forms-sites-hint = Her satıra bir tane, örneğin https://www.example.org. Boş: hiçbir site.
forms-when-hint = Öğe, koşul doğruysa görünür ve yalnızca o zaman sayılır. Betik yoksa koşuluyla birlikte gösterilir.
forms-notice-choice = Aydınlatma metni
forms-notice-choice-hint = Kişilerin formun altında okuduğu ve değişince yeniden kabul ettiği metin.
forms-came = “{ $name }” formu
