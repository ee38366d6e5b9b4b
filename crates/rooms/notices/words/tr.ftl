nav-notices = Aydınlatma metinleri
room-notices = Aydınlatma metinleri
settings-notices = Aydınlatma metinleri
right-notices-change = Aydınlatma metni yazma ve yayımlama
setting-notices-authority = Kime şikâyet edilebilir (boş: şirketin ülkesindeki kurum)

event-notices-published = Aydınlatma metni, sürüm { $version }, yayımlandı
event-consent-notice-published = Aydınlatma metni, sürüm { $version }, yayımlandı
event-notices-accepted = Aydınlatma metni, sürüm { $version }, kabul edildi
event-notices-contact-changed = { $key } iletişim noktası metni artık başka türlü veriyor

table-notice_acceptances = Kabul edilen aydınlatma metinleri
retention-notices-acceptances = Bizimle olduğunuz sürece; sizinle birlikte silinir

## What a notice says

notices-title = Gizliliğiniz
notices-opening = Burada verilerinizle ne yaptığımızı, nedenini ve nasıl durduracağınızı söylüyoruz. Kısa tuttuk.

notices-part-controller = Biz kimiz
notices-part-purposes = Ne kullanıyoruz, neden
notices-part-without-consent = Size sormadan ne yapıyoruz
notices-part-source = Verileriniz nereden geliyor
notices-part-recipients = Kime veriyoruz
notices-part-transfers = Başka ülkeler
notices-part-retention = Ne kadar saklıyoruz
notices-part-rights = Neler yapabilirsiniz
notices-part-complaint = Nereye şikâyet edebilirsiniz
notices-part-not-providing = Bize ne söylemeniz gerekir
notices-part-automated = Makineler karar vermez
notices-part-tracking = İzleme ve çerezler
notices-part-changes = Bu metin değişirse

notices-text-controller = Biz: { $company }, { $address }.
notices-text-controller-reach = Verileriniz için bize { $email } adresinden ulaşırsınız.
notices-text-controller-unnamed = Verilerinizden, sitesinde bunu okuduğunuz şirket sorumludur.
notices-text-without-consent = Bazı şeyler için evet demeniz gerekmez. Bunlar:
notices-text-source = Verileri sizden, siparişlerinizden ve sorularınızdan alırız. Başka birinden alırsak bunu size bir ay içinde söyleriz.
notices-text-recipients = Yalnızca bu işte bize yardım edenlere, örneğin paketi taşıyana veririz. Başka kimseye vermeyiz.
notices-text-transfers = Veriler Avrupa Ekonomik Alanı’nda kalır. Bu değişirse size önceden söyleriz.
notices-text-transfers-some = Bir kısmı Avrupa Ekonomik Alanı dışına gider. Orada onu şunlar korur:
notices-text-retention = Yalnızca gerektiği kadar saklarız. Son kullanımdan sonra süreler şöyledir:
notices-text-retention-end = Sonra sileriz ya da kime ait olduğunu gösteren kısmı çıkarırız.
notices-text-rights =
    - Bizde ne olduğunu görmek ve bir kopya almak.
    - Düzelttirmek veya sildirmek.
    - Kullanımını bir süre durdurmak.
    - Bir izni, verdiğiniz kadar kolay geri almak. Daha önce yaptıklarımız hukuka uygun kalır.
    - Kendi menfaatimiz için yaptıklarımıza itiraz etmek.
    - Verilerinizi başka birine götürmek.
notices-text-rights-how = Her iletimizde bir sayfanın bağlantısı vardır. Orada bütün bunları parolasız yaparsınız. Reddettiğiniz hiçbir şey siparişlerinizi etkilemez.
notices-text-complaint = Her zaman şikâyet edebilirsiniz: { $authority }. Önce bize yazarsanız seviniriz, ama bu şart değil.
notices-text-complaint-unnamed = Ülkenizin veri koruma kurumuna her zaman şikâyet edebilirsiniz. Önce bize yazarsanız seviniriz, ama bu şart değil.
notices-text-not-providing = Şunlar için bazı verileriniz gerekir: { $purposes }. Hangileri olduğunu formlarımız söyler. Onlar olmadan istediğinizi yapamayız. Gerisi size kalmış; hayır demenin bir bedeli yok.
notices-text-not-providing-free = Bize hiçbir şey söylemek zorunda değilsiniz. Hayır demenin bir bedeli yok.
notices-text-automated = Sizin için önemli hiçbir şeye tek başına bir program karar vermez.
notices-text-tracking = İletilerimizi açıp açmadığınıza ve neye tıkladığınıza bakmayız. Bunu yalnızca siz evet derseniz yaparız. İzlenen bir ileti bunu açıkça söyler. Durdurma bağlantısı da hemen yanındadır. Bu site yalnızca gereken çerezleri kullanır: giriş ve dil için.
notices-text-changes = Bu metnin her sürümü, değişikliklerle birlikte burada kalır. Verilerinizi yeni bir iş için kullanmak istersek önceden söyleriz. Yasa isterse size sorarız.

notices-basis-consent = Bunu yalnızca evet dediyseniz yaparız. Evet demekten her zaman dönebilirsiniz.
notices-basis-contract = Sizinle olan sözleşme için gerekir.
notices-basis-legal-obligation = Yasa bunu bizden ister.
notices-basis-vital-interest = Birinin canını veya sağlığını korur.
notices-basis-public-task = Bize verilen bir kamu görevidir. İtiraz edebilirsiniz.
notices-basis-legitimate-interest = Bunda haklı bir yararımız var ve onu sizinkiyle tarttık. Her zaman itiraz edebilirsiniz.
notices-line-data = Kullandıklarımız: { $data }.
notices-line-again = Şu süreden sonra yeniden sorarız: { $time }.
notices-line-kept = Son kullanımdan sonra şu kadar saklarız: { $time }.
notices-line-for = { $time }.
notices-line-recipients = Şunlara gider: { $names }.
notices-line-transfers = Avrupa Ekonomik Alanı dışına gider: { $names }.
notices-line-ways = Size şöyle ulaşabiliriz: { $channels }.

## The pages of everybody

notices-of = Sürüm { $version }, { $date } tarihinden beri geçerli
notices-contents = Bu metinde
notices-history = Bütün sürümler
notices-current = Geçerli sürüm
notices-fingerprint = Parmak izi (SHA-256): { $hash }
notices-as-text = Yalın metin
notices-what-changed = Ne değişti
notices-changed-since = Sürüm { $version } ile sürüm { $before } arasındaki değişiklikler
notices-no-changes = Fark yok.
notices-gone = Çıkarıldı
notices-came = Yeni

notices-accept-title = Lütfen önce bunu okuyun
notices-accept-lead = Aydınlatma metnimiz bilmeniz gereken biçimde değişti. Lütfen okuyun. Sonra sondaki düğmeye basın.
notices-accept = Okudum ve kabul ediyorum
notices-accepted-title = Teşekkürler
notices-accepted-text = Şu anda kabul edilecek bir şey yok.

## Writing one

notices-lead = Kişilere verileri hakkında söylediklerimiz. Yayımlanan metin hiç değişmez; yerini yeni bir sürüm alır.
notices-empty = Henüz sürüm yok
notices-start = Yeni sürüm
notices-go-on = Taslağı sürdür
notices-public = Herkesin gördüğü sayfa
notices-versions = Sürümler
notices-version = Sürüm
notices-since = Geçerli olduğu tarih
notices-when = Ne zaman
notices-draft = taslak
notices-draft-of = Sürüm { $version } taslağı
notices-draft-lead = Bölümler ayarlarınızdan ve amaçlarınızdan dolar. Yerlerini değiştirin, gerekmeyeni kapatın, kendi bölümlerinizi ekleyin.
notices-discard = Sil
notices-discarded = Taslak silindi
notices-changes = Farklar
notices-preview = Önizleme
notices-heading = Başlık
notices-body = Metin
notices-hint = Boş satırlar paragrafları ayırır, ## başlık, - liste maddesi başlatır. [company], [address] ve [email] ayarlardan gelir.
notices-section = Bölüm
notices-sections = Bölümler
notices-section-new = Kendi bölümünüz
notices-law = İsteyen madde
notices-shown = Görünür
notices-shown-yes = evet
notices-shown-no = hayır
notices-order = Değiştir
notices-up = Yukarı
notices-down = Aşağı
notices-hide = Kapat
notices-show = Aç
notices-left-out = Eksik olanlar
notices-left-out-text = Yasa kişilerin bunu bilmesini ister. Yalnızca metnin başka yerinde yazıyorsa çıkarın.
notices-title-own = Metnin başlığı
notices-title-hint = Boşsa: { $title }
notices-publish = Yayımla
notices-publish-text = Yayımlama, bütün dillerdeki sözleri şimdiki haliyle saklar. Sonra kimse değiştiremez.
notices-published = Metin şu andan itibaren geçerli
notices-acceptance = Kabul
notices-acceptance-not-needed = Kişiler bilgilenir; kabul gerekmez
notices-acceptance-needed = Kişiler devam etmeden önce kabul etmelidir

notices-outdated = Güncel değil
notices-outdated-text = Yayımlanan metin artık olanı söylemiyor:
notices-reasons = { $count ->
    [one] { $count } neden
   *[other] { $count } neden
}
notices-renew = Şimdiki durumla yeniden yayımla
notices-drift-company = Şirketin adı, adresi veya e-postası değişti.
notices-drift-changed = “{ $purpose }” amacı değişti.
notices-drift-added = “{ $purpose }” amacı yeni.
notices-drift-ended = “{ $purpose }” amacı sona erdi.

notices-reading = Nasıl okunuyor
notices-verdict = Sonuç
notices-verdict-plain = açık
notices-verdict-hard = zor
notices-verdict-unknown = metin yok
notices-formula = Formül
notices-figure = Değer
notices-target = Hedef
notices-long-count = Uzun cümleler
notices-long = Bu cümleler çok uzun:
notices-hard = Zor sözcükler: { $words }.
notices-words = { $count ->
    [one] { $count } sözcük
   *[other] { $count } sözcük
}
notices-scale-ease = Yüksek olan kolaydır; { $target } ve üstünü 14 yaşındaki biri anlar.
notices-scale-years = Okul yılı; { $target } yıla kadar olanı 14 yaşındaki biri anlar.

## Contact points

notices-contacts = İletişim noktaları
notices-contacts-lead = Kişilerle buluştuğumuz her yer ve metnin orada nasıl verildiği. Metni olmayan nokta açılamaz.
notices-contacts-empty = Henüz iletişim noktası yok
notices-contact = İletişim noktası
notices-contact-add = Nokta ekle veya değiştir
notices-contact-kind = Tür
notices-contact-place = Nerede
notices-contact-given = Metin nasıl veriliyor
notices-contact-state = Durum
notices-contact-fine = metni var
notices-contact-closed = kapalı kalır
notices-contact-preferences = Tercih sayfası
notices-kind-form = Form
notices-kind-mail = E-posta
notices-kind-sms = Kısa mesaj
notices-kind-portal = Portal
notices-kind-chat = Sohbet
notices-kind-call = Arama
notices-kind-other = Diğer
notices-given-link = bağlantıyla
notices-given-spoken = konuşmada söylenir, nerede yazdığı belirtilir
notices-given-attached = ekte ya da elden
notices-given-missing = hiç verilmiyor

## Acceptances

notices-acceptances = Kabuller
notices-acceptances-lead = Kabul edilmesi gereken metni kimler kabul etti.
notices-acceptances-none = Kabul edilmesi gereken bir şey yok
notices-acceptances-none-text = Bir sürümü yayımlarken kişilerden kabul isteyebilirsiniz.
notices-acceptances-of = Sürüm { $version } veya sonrasını kabul edenler
notices-acceptances-missing = { $count ->
    [one] { $count } kişi henüz kabul etmedi.
   *[other] { $count } kişi henüz kabul etmedi.
}
notices-person = Kişi
notices-person-hidden = görmeye yetkiniz olmayan biri

notices-error-published = Bu metin yayımlandı ve artık değişmez. Yeni bir sürüm başlatın.
notices-error-draft = Zaten bir taslak var. Önce onu yayımlayın veya silin.
notices-error-newer = Bu arada daha yeni bir metin geldi. Lütfen onu okuyun.
notices-error-too-many = Bir metinde en çok { $most } bölüm olur.
notices-error-without = “{ $contact }” kişilere aydınlatma metni vermiyor, bu yüzden açılamaz. Mektubun alt bilgisinde bağlantı olmalı. Diğer yerler için metnin nasıl verildiğini Aydınlatma metinleri, İletişim noktaları altında belirtin.
notices-error-none-published = Henüz yayımlanmış aydınlatma metni yok. Önce bir tane yayımlayın.

notices-reconstructed = Bu sürüm, sözler saklanmaya başlamadan önce yayımlandı. Sözler sonradan bir araya getirildi; aslı biraz farklı olabilir.
notices-cookies = Çerezler
notices-check-published = Bir aydınlatma metni yayımlanmış
notices-check-none = Henüz yayımlanan yok.
notices-check-version = { $version } numaralı sürüm geçerli.
notices-check-current = Aydınlatma metni bugünü anlatıyor
notices-check-fine = Yayımlandığından beri bir şey değişmedi.
notices-check-drifted = Güncel değil: { $notices }. Yenileyin.
notices-check-contacts = Herkes metni karşılaştığımız yerde alıyor
notices-check-everywhere = Her temas noktasında.
notices-check-without = Metin olmayan yerler: { $contacts }.

## Birden çok metin

notices-general = Genel metin
notices-everybody = Herkes
notices-notice = Metin
notices-audience = Kimin için
notices-points = İletişim noktaları
notices-says-what-is = güncel
notices-add = Yeni metin
notices-add-lead = Genel metnin uymadığı kişiler için ayrı bir metin, örneğin iş başvurusu yapanlar. Bir sürümü yayımlanınca iletişim noktaları onu verebilir.
notices-called = Ad
notices-described = Ad ve kitle
notices-key = Anahtar
notices-key-hint = Küçük harfler, rakamlar ve kısa çizgi. “applicants” /privacy/applicants adresinde okunur. Sonra değişmez.
notices-remove = Metni kaldır
notices-removed = Metin kaldırıldı
notices-empty-text = Bir sürüm başlatın, bölümlerini dizin ve yayımlayın.
notices-purposes = Anlattığı amaçlar
notices-purposes-text = Bu kişileri ilgilendirenleri işaretleyin. İşaret yoksa metin hepsini anlatır.
notices-change = Değiştir
notices-contact-account = Kişinin hesabı
notices-contact-my-case = Kişinin kendi başvurusunun sayfası
notices-contact-sign = İmza sayfası
notices-contact-phone = Telefon
notices-contact-chat = Sohbet
notices-contact-texts = Kısa mesajlar
notices-drift-authority = Şikâyet edilebilecek kurum değişti.
notices-drift-told-changed = { $section }: “{ $name }” değişti.
notices-drift-told-added = { $section }: “{ $name }” yeni.
notices-drift-told-ended = { $section }: “{ $name }” artık yok.
notices-text-retention-rules = Bazı şeyler için süreler farklıdır:
table-notice_met = Verilen aydınlatma metinleri
event-notices-added = { $notice } aydınlatma metni oluşturuldu
event-notices-described = { $notice } aydınlatma metninin adı veya kitlesi değişti
event-notices-removed = { $notice } aydınlatma metni kaldırıldı
notices-error-key = Küçük harfler, rakamlar ve kısa çizgi kullanın; bir harfle başlayın.
notices-error-taken = Bu ad alınmış. Başka bir ad seçin.
notices-error-general = Genel metin herkes içindir. Adı değişmez ve kalır.
notices-error-used = Bu metnin bir sürümü yayımlandı ya da bir iletişim noktası onu veriyor. Bu yüzden kalır.
notices-error-form = Formlar metnini kendi ayarlarında seçer.
notices-error-choice = Bu metinden henüz bir şey yayımlanmadı. Başka birini seçin.
notices-error-unpublished = “{ $notice }” metninden henüz bir şey yayımlanmadı. Önce Aydınlatma metinleri altında yayımlayın.
notices-error-too-many-notices = Zaten { $most } metin var. Onlardan birini kullanın.
