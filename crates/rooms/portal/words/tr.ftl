### İnsanların kendileri hakkında gördükleri: seçimleri, bilgileri, hakları.
event-portal-told-why = { $reason ->
    [too-often] Bir şeyi durdurdu: çok sık
    [not-for-me] Bir şeyi durdurdu: ilgisini çekmiyor
    [never-asked] Bir şeyi durdurdu: hiç istememişti
   *[other] Bir şeyi başka bir nedenle durdurdu
}
event-portal-heeded-signal = Tarayıcı satmamamızı, paylaşmamamızı ve izlemememizi istedi: yapıldı
table-portal_asks = Bağlantı istekleri
table-portal_signals = Tarayıcıların istekleri
retention-portal-asks = Adres, e-posta yazılır yazılmaz silinir; geri kalanı bir gün sonra.
retention-portal-signals = Kaydınız durdukça kalır: böylece tarayıcınıza bir kez uyarız, sonra kendi seçimleriniz geçerli olur.
## Seçimler sayfası
portal-title = Size ne gönderebiliriz?
portal-lead = Adresiniz: { $email }. Değişiklikler hemen geçerli olur. Buradaki hiçbir şey siparişlerinizi etkilemez.
portal-label = { $purpose }, { $by }
portal-by-email = e-posta ile
portal-by-sms = SMS ile
portal-by-phone = telefonla
portal-by-post = mektupla
portal-switch-email = E-postayla
portal-switch-sms = SMS ile
portal-switch-phone = Telefonla
portal-switch-post = Mektupla
portal-track-switch = Bunu yapabilirsiniz
portal-track-none = E-postalarımızı açıp açmadığınızı ya da içinde bir şeye tıklayıp tıklamadığınızı izlemeyiz.
portal-signal-heeded = Tarayıcınız verilerinizi satmamamızı, paylaşmamamızı ve sizi izlemememizi istiyor. Buna uyuyoruz.
portal-signal-outvoted = Tarayıcınız verilerinizi satmamamızı, paylaşmamamızı ve sizi izlemememizi istiyor. Burada bir şeyi kendiniz açtınız, o yüzden bu geçerli. Öyle istemediyseniz kapatın.
portal-needed-title = Sorulmadan sürenler
portal-needed-fixed = Bunlar kapatılamaz.
portal-needed-contract = Sizinle olan sözleşme için gerekli.
portal-needed-law = Yasa gerektiriyor.
portal-needed-otherwise = İnsanları korumak için gerekli.
portal-said-yes = { $date } tarihinde evet dediniz ({ $how }).
portal-yes-lapsed = { $date } tarihinde evet dediniz ({ $how }), ama artık geçerli değil. Hâlâ istiyorsanız açın.
portal-said-no = { $date } tarihinde hayır dediniz ({ $how }).
portal-stopped = Bunu { $date } tarihinde durdurdunuz ({ $how }).
portal-ran-out = Evet demenizin süresi { $date } tarihinde doldu. Hâlâ istiyorsanız açın.
portal-invalidated = Geçerli sayılmaması gerektiği için bunu { $date } tarihinde iptal ettik.
portal-not-answered = Size { $date } tarihinde sorduk. Henüz yanıt vermediniz.
portal-never-asked = Kapalı, çünkü evet demediniz.
portal-interest = Açık, çünkü bunda haklı bir çıkarımız var. İstediğiniz zaman itiraz edebilirsiniz: kapatmanız yeterli.
portal-how-form = “{ $origin }” formunda
portal-how-link = e-postamızdaki bağlantıyla
portal-how-person = bu sayfada
portal-how-staff = bir çalışanımız not aldı
portal-how-import = devraldığımız bir listede
portal-how-api = başka bir programımızla
portal-how-registry = resmî bir kayıtta
portal-how-house = kendiliğinden
portal-how-signal = tarayıcınızın bir ayarıyla
portal-how-one-click = bir e-postadaki abonelikten çıkma bağlantısıyla
portal-agreed = Tam metni gör
portal-no-wording = Tam metin kaydedilmemiş.
portal-with-notice = O sırada gizlilik bildirimimizin { $version }. sürümü geçerliydi.
portal-nothing-to-choose = Şu anda burada seçilecek bir şey yok.
portal-why = Bir şeyi durduruyorsanız: neden?
portal-why-too-often = Çok sık
portal-why-not-for-me = İlgimi çekmiyor
portal-why-never-asked = Bunu hiç istemedim
portal-why-other = Başka bir neden
portal-save = Seçimlerimi kaydet
portal-stop = Her şeyi durdur
portal-saved = Kaydedildi. Şu andan itibaren geçerli.
portal-unchanged = Hiçbir şey değişmedi.
portal-words-changed = Açtığınız seçeneğin yanındaki metin bu arada değişti. Lütfen okuyun ve yeniden açın; geri kalan her şey kaydedildi.
portal-all-stopped = Her şey durduruldu. Size yalnızca siparişleriniz için ya da yasa gerektirdiğinde yazarız.
portal-undo-text = Yanlışlıkla mı oldu?
portal-undo = Eski hâline getir
portal-your-data = Bilgileriniz
portal-your-data-text = Sizinle ilgili neleri, neden, ne zamana kadar tuttuğumuzu ve kimin baktığını görün. Düzelttirin, yanınıza alın ya da sildirin.
portal-see = Hepsini gör
portal-copy = Bir kopya al
portal-erase = Beni sil…
portal-language = E-postalarımız da bu sayfanın dilinde olabilir.
portal-language-keep = Bana bu dilde yazın: { $language }
portal-language-kept = Tamam. Bundan sonra size bu dilde yazarız.
portal-history = Şimdiye kadarki seçimleriniz
portal-history-lead = Bildiğimiz her evet ve her hayır, o zaman orada yazan sözlerle.
portal-history-older = Daha eski seçimler
portal-history-file = Dosya olarak sakla
portal-notice = Gizlilik bildirimi, sürüm { $version }
portal-notice-plain = Gizlilik bildirimi
portal-no-such-switch = Bu, burada açılıp kapatılamaz.
portal-ended = Bu bağlantı artık çalışmıyor
portal-ended-text =
    Çok eski ya da tam kopyalanmamış.
    Seçimleriniz bıraktığınız gibi duruyor. Yeni bir bağlantı isteyebilirsiniz.
portal-new-link = Bana yeni bir bağlantı gönder
portal-accept = Gizlilik bildirimimiz değişti
portal-accept-text = Lütfen yenisini okuyun ve kabul edip etmediğinizi söyleyin. Bu arada bu sayfadaki her şey her zamanki gibi çalışır.
portal-accept-read = Bildirimi oku
## Receipts
portal-receipts = Makbuzlar
portal-receipts-lead = Her evetiniz ve her hayırınız, saklanacak bir kanıtla. Bunu hiç kimse, biz bile, fark edilmeden değiştiremez.
portal-receipts-all = Hepsini tek dosyada al
portal-receipts-check = Nasıl denetlenir
portal-receipts-record = İzin belgesi
portal-receipts-entry = Kayıt { $number }
portal-receipts-proof = Kanıt { $number }
portal-receipts-not-sealed = Henüz mühürlenmedi. Kanıt birkaç dakika içinde burada olur.
portal-receipts-none = Henüz alınacak bir şey yok: bildiğimiz bir evetiniz ya da hayırınız yok.
portal-receipts-one = Makbuz
## Duties
portal-check-page = İnsanlar kendi seçimlerine ulaşıyor
portal-check-reached = Mektuplar { $url } adresine götürüyor
portal-check-insecure = Mektuplar { $url } adresine götürüyor: https yok ya da yalnızca bu bilgisayardan açılıyor
portal-check-signal = Tarayıcının “satma, paylaşma” isteğine uyuluyor
portal-check-heeded = { $count ->
    [one] Şimdiye kadar { $count } kişi adına konuştu
   *[other] Şimdiye kadar { $count } kişi adına konuştu
}
## Bağlantı isteme
portal-ask = Seçimleriniz ve bilgileriniz
portal-ask-lead = E-posta adresinizi yazın. Size, her şeyi parolasız görüp değiştirebileceğiniz bir bağlantı göndeririz.
portal-email = E-posta adresiniz
portal-ask-send = Bağlantıyı gönder
portal-sent = E-posta kutunuza bakın
portal-sent-text =
    Bu adresi tanıyorsak bağlantınızın olduğu e-posta yola çıktı.
    Birkaç dakika sonra hâlâ gelmedi mi? İstenmeyen klasörüne bakın ya da başka bir adresinizi deneyin. Kimse sizin hakkınızda bir şey öğrenmesin diye hangi adresleri tanıdığımızı burada söylemeyiz.
portal-mail-subject = Bağlantınız
portal-mail-text =
    Merhaba,

    seçimlerinize ve bilgilerinize giden bağlantıyı istediniz. İşte burada:
    { $url }

    Başkasına vermeyin: kimde varsa sizin gördüğünüzü görür.
    Siz istemediyseniz bir şey yapmanız gerekmez.

    { $company }
## Abonelikten çıkma
portal-unsubscribe = “{ $purpose }” durdurulsun mu?
portal-unsubscribe-text = Düğmeye basın; “{ $purpose }” hakkında bir daha e-posta almazsınız. Hemen geçerli olur.
portal-unsubscribe-yes = Bu e-postaları durdur
portal-all-choices = Bütün seçimlerimi gör
portal-unsubscribed = Tamam, durduruldu
portal-unsubscribed-text = “{ $purpose }” hakkında bir daha e-posta almazsınız. Gönderilmeyi bekleyenler de iptal edildi. Yanlışlıkla olduysa seçimlerinizde yeniden açın.
portal-needed = Bu durdurulamaz
portal-needed-text = “{ $purpose }” hakkında size yazabilmemiz gerekir; siparişleriniz için ya da yasa istediği için. Geri kalan her şeyi durdurabilirsiniz.
## Sakladıklarımız
portal-data = Verilerim
portal-data-lead = Sizinle ilgili tuttuklarımız ve bunlarla yapabilecekleriniz.
portal-facts = Bildiklerimiz
portal-no-facts = Var olduğunuz dışında hakkınızda bir şey bilmiyoruz.
portal-for = Amaç: { $purposes }.
portal-records = Başka neler saklanıyor
portal-ends = Nasıl sona eriyor
portal-ends-text = Tuttuklarımız bu kurallarımızla sona erer. Hangisi önce gelirse o geçerlidir.
portal-ends-whole = Sizinle ilgili her şey
portal-column-what = Ne
portal-column-count = Kaç tane
portal-column-why = Neden ve ne zamana kadar
portal-looks = Kimler baktı
portal-no-looks = Kaydınıza kimse bakmadı.
portal-column-when = Ne zaman
portal-column-who = Kim
portal-column-did = Ne yaptı
portal-who-staff = Burada çalışan biri
portal-who-program = Bir programımız
portal-who-you = Siz
portal-who-house = Sistemin kendisi
## Haklar
portal-erase-ask = Silinmem için bağlantı gönder
portal-claimed = Size bir e-posta gönderdik. Devam etmek için içindeki bağlantıyı açın.
portal-claim-running = Bunu daha önce istediniz, üzerinde çalışıyoruz. Bitince size yazarız.
## Cookies
portal-cookies = Çerezler
portal-cookies-lead = Bir sitenin tarayıcınıza bıraktığı küçük notlar. Biz yalnızca sayfalarımızın onsuz çalışmadıklarını bırakırız. Burada açmadıkça başkası konmaz. Başka sitelerdeki formlarımız hiç bırakmaz; orada seçilecek bir şey yoktur.
portal-cookies-signal = Tarayıcınız verilerinizi paylaşmamamızı ve sizi izlemememizi istiyor. Bu yüzden “Size göre seçilen” ve “Reklam” kapalı kalır.
portal-cookies-necessary = Gerekli
portal-cookies-necessary-text = Bunlar olmadan sayfalar çalışmaz. Hep açık.
portal-cookies-functional = Kolaylık ve sayılar
portal-cookies-functional-text = Ayarlarınızı hatırlar ve bir sayfanın ne sıklıkla açıldığını sayar. Bugün hiç koymuyoruz.
portal-cookies-targeting = Size göre seçilen
portal-cookies-targeting-text = Baktıklarınıza göre ne göreceğinizi seçer ve bunun ne kadar işe yaradığını ölçer. Bugün hiç koymuyoruz.
portal-cookies-advertising = Reklam
portal-cookies-advertising-text = Burada ve başka sitelerde size reklam gösterir. Bugün hiç koymuyoruz.
portal-cookies-save = Seçimimi kaydet
portal-cookies-only-necessary = Yalnızca gerekli olanlar
portal-cookies-saved = Bu tarayıcıya kaydedildi.
portal-cookies-list = Koyduğumuz çerezler
portal-column-cookie = Ad
portal-column-for = Ne için
portal-column-lasts = Ne kadar süre
portal-cookie-choices = Bu sayfadaki seçiminizi hatırlar. Yalnızca kaydettiğinizde konur.
portal-cookie-session = Burada çalışanların oturumunu açık tutar. Ziyaretçilere verilmez.
portal-cookies-visit = Tarayıcı kapanana kadar
portal-cookies-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}
room-portal = Tercihler
## The person's own cases
table-portal_links = Vakalara giden bağlantılar
retention-portal-links = En çok bir gün.
portal-cases = Vakalarınız
portal-cases-lead = Bize yazdığınız her şey ve ne durumda olduğu, hangi yoldan gelmiş olursa olsun. Bu bağlantı başkasına iletilmiş olabilir diye yazılanlar burada gösterilmez.
portal-cases-older = Daha eskiler
portal-no-cases = Henüz vaka yok
portal-no-cases-text = Bize bir konuda yazdığınızda burada görünür.
portal-case-opened = Başlangıç
portal-case-channel = Geliş yolu
portal-case-stands = Durumu
portal-case-last = Son söz
portal-case-you = Siz, { $date }
portal-case-also = Şu numarayla da: { $numbers }
portal-case-read = Oku ve yanıtla
portal-case-mailed = Size bağlantılı bir e-posta gönderdik. Bu vakayı bir kez açar.
portal-case-enough = Size zaten üç bağlantı gönderdik. Posta kutunuza bakın ya da bir saat sonra yeniden deneyin.
portal-case-nowhere = Size yazabileceğimiz bir e-posta adresiniz yok. Lütfen bizi arayın.
portal-stands-open = Bize ulaştı
portal-stands-us = Üzerinde çalışıyoruz
portal-stands-you = Yanıtınızı bekliyoruz
portal-stands-third = Başka birini bekliyoruz
portal-stands-done = Tamamlandı
portal-stands-refused = İstediğinizi yapamadık
portal-stands-over = Bitti
portal-case = Vakanız
portal-case-enter = Vakayı aç
portal-case-enter-text = E-postamızdaki bağlantı bir kez çalışır. Sonra okumak ve yanıtlamak için bir saatiniz var.
portal-case-title = Vakanız { $number }
portal-case-closed = Bu vaka kapandı. Yazarsanız onu sürdürürüz ya da onu izleyen yeni bir vaka açarız
portal-case-answer = Yanıtınız
portal-case-said = İletiniz bize ulaştı.
portal-case-followed = Eski vaka çok önce kapanmıştı. Yeni bir vaka onu sürdürüyor.
portal-case-by-you = Siz
portal-case-by-us = Biz
portal-case-files = Ekler: { $files }
portal-case-mail-subject = Vakanız { $number }
portal-case-mail-text =
    Merhaba,

    { $number } numaralı vakanızı okumak ve yanıtlamak istiyorsunuz. Bağlantı burada:
    { $url }

    Bir gün içinde bir kez çalışır. Kimseye iletmeyin: bağlantıya sahip olan, bize yazdıklarınızı okur.
    Bunu siz istemediniz mi? Öyleyse size yazdığımız bir mektup başkasının elinde. Bir vaka olduğunu görür ama içinde yazanları göremez. Bir şey yapmanız gerekmez.

    { $company }
## All that is held, and what one may ask for
table-portal_visits = Girişler ve onlara giden bağlantılar
portal-data-all = Bana her şeyi göster
portal-data-covered = Bu bağlantı başkasına verilmiş olabilir diye değerler burada gizlidir. Kendi adresinize yeni bir bağlantı göndeririz; onunla tamamını görürsünüz.
portal-visit-mailed = Size yeni bir bağlantı içeren bir e-posta gönderdik. Giriş yapar ve her şeyi açar.
portal-visit-enter = Giriş yap
portal-visit-text = E-postamızdaki bağlantı bir kez çalışır. Düğmeye basın; bu tarayıcı hesabınıza girer.
portal-visit-mail-subject = Giriş bağlantınız
portal-visit-mail-text =
    Merhaba,

    hesabınıza girmek ya da sizinle ilgili tuttuğumuz her şeyi görmek istediniz. Bağlantı burada:
    { $url }

    Bir gün içinde bir kez, açtığınız cihazda çalışır. Başkasına vermeyin: ona sahip olan verilerinizi görür.
    Siz istemediniz mi? O zaman biri adresinizi biliyor ya da size yazdığımız mektuplardan biri elinde. Bu bağlantı olmadan hiçbir değeri görmez. Bir şey yapmanız gerekmez.

    { $company }
portal-correct = Bir şeyi düzelt
portal-correct-lead = Yanlış olanı değiştirin ya da eksiği ekleyin. Bizden biri bakar ve kabul eder ya da neden olmadığını söyler.
portal-correct-proof = Verilerinizi düzeltmek için onları gösteririz; bunun için siz olduğunuzu bilmeliyiz. Kendi adresinize bir bağlantı göndeririz.
portal-correct-send = Bu değişiklikleri iste
portal-correct-nothing = Henüz değişen bir şey yok. Yanlış olanı değiştirin, sonra isteyin.
portal-correct-lines = Her satıra bir tane
portal-correct-addresses = Her satıra bir tane: sokak; posta kodu; şehir; iki harfle ülke
portal-rights = Haklarım
portal-rights-lead = Yaşadığınız yerdeki yasanın size verdikleri. Her biri bir düğmeye basmakla olur.
portal-right-law = { $law } { $article }
portal-right-go = Devam
portal-right-words = Bize söylemek istediğiniz
portal-right-now = Bunu iste
portal-right-ask = Bunu istemem için bana bağlantı gönder
portal-right-mail = Başkası bunu sizin adınıza yapmasın diye önce e-posta adresinize bir bağlantı göndeririz.
portal-erase-now = Beni sil
portal-right-information = Sizinle ilgili hangi tür verileri, neden, nereden, ne kadar süreyle tuttuğumuzu ve kime verildiğini söyleriz.
portal-right-copy = Sizinle ilgili tuttuğumuz her şeyi içeren bir dosya alırsınız: okumak için ve başka programların anladığı biçimlerde.
portal-right-portability = Bize kendiniz verdiklerinizi, başkasına götürebileceğiniz biçimlerde alırsınız.
portal-right-rectification = Yanlış ya da eksik bir şey varsa bize söyleyin, düzeltelim.
portal-right-erasure = Hakkınızda bildiklerimizi sileriz. Bu geri alınamaz. Yasanın bize saklattığı şeyler, örneğin faturalar, süreleri dolana kadar kilit altında kalır.
portal-right-anonymisation = Saydıklarımız kalır, ama hiçbiri siz olduğunuzu söylemez. Bu geri alınamaz.
portal-right-restriction = Verilerinizi olduğu gibi bırakırız: siz ya da biz bitirene kadar kimse değiştirmez, kullanmaz ve size yazmaz.
portal-right-objection = Verilerinizi bir amaç için kullanamayacağımızı söylersiniz. Daha ağır basan nedenler gösteremezsek dururuz.
portal-right-withdrawal = Verdiğiniz bir izni geri alırsınız. Hemen geçerli olur.
portal-right-automation = Hakkınızda hiçbir program tek başına karar vermez. Bir insan bakar ve ona düşündüğünüzü söyleyebilirsiniz.
portal-right-opt-out = Verilerinizi satmayız ve paylaşmayız.
portal-right-limit = Hassas verilerinizi yalnızca bizden istediğiniz şey için kullanırız.
portal-requests = Başvurularım
portal-requests-lead = Ne istediniz ve ne oluyor.
portal-no-requests = Henüz başvuru yok
portal-no-requests-text = Yasanın size verdiği bir şeyi istediğinizde, kalan günlerimizle birlikte burada durur.
portal-column-request = Başvuru
portal-column-asked = İstendi
portal-request-asked = E-postamızdaki bağlantıyı bekliyor
portal-request-proved = Karar veriyoruz
portal-request-running = Üzerinde çalışıyoruz
portal-request-done = Tamam
portal-request-refused = Kabul edilmedi
portal-request-expired = Bitti: bağlantıyı kimse açmadı
portal-request-late = Geciktik
portal-request-due = Yanıtımızın son günü
portal-package-until = Verileriniz { $day } tarihine kadar hazır.
portal-steps = Adımlar
portal-step-asked = İstediniz
portal-step-proved = Siz olduğunuzu biliyoruz
portal-step-extended = Daha uzun süreye ihtiyacımız var, nedenini size söyledik
portal-step-granted = Kabul edildi
portal-step-refused = Kabul edilmedi; nedeni mektubumuzda
portal-step-done = Tamam
portal-step-expired = Kimse bağlantıyı açmadığı için bitti
portal-letters = Bu konuda size yazdıklarımız
portal-takes = Kim kopya aldı
portal-asked = Aldık. Burada ne olduğunu görürsünüz.
portal-others = Sizinle ilgili diğer işler
portal-request-office = Ofisimizde
## The account
portal-account = Hesabım
portal-account-lead = Siz: { $email }. Sizi ilgilendiren her şey burada, tek yerde.
portal-account-choose = Seçimlerim
portal-account-choices = Size ne gönderebileceğimizi açın veya kapatın, önceki seçimlerinizi görün.
portal-account-matters = Vakalar ve formlar
portal-account-matters-text = Vakalarınızın durumunu görün ve yanıtlayın. Zaten bildiklerimizi yazmadan form doldurun.
portal-sign-in = Hesabınıza girin
portal-sign-in-lead = E-posta adresinizi yazın. Size, parolasız giriş yapan bir bağlantı göndeririz.
portal-signed-in = Oturumunuz açık
portal-signed-in-text = Başlangıç: { $since }. { $minutes } dakika tıklama olmazsa, en geç { $hours } saat sonra kendiliğinden kapanır.
portal-sign-out = Oturumu kapat
portal-sign-out-everywhere = Her yerde oturumu kapat
portal-signed-out = Oturumunuz kapandı.
portal-signed-out-everywhere = Oturumunuz her yerde kapandı; önceden gönderdiğimiz hiçbir bağlantı artık giriş yapmaz.
portal-session-over = Oturumunuz artık açık değil. Devam etmek için yeniden girin.
portal-fresh = Bana yeni bir bağlantı gönder
portal-cases-known = Bize yazdığınız her şey ve ne durumda olduğu, hangi yoldan gelmiş olursa olsun.
portal-forms = Formlar
portal-forms-lead = Size gerekeni burada doldurun. Sizinle ilgili bildiklerimiz hazır; gönderdiğiniz anda geçerli olur.
portal-no-forms = Şu anda form yok
portal-no-forms-text = Sizden bir şey istediğimizde veya size bir şey sunduğumuzda formu burada olur.
portal-form-fill = Doldur
portal-form-nothing = İçinde saklayacağımız bir şey yoktu. Hiçbir şey değişmedi.
portal-go-on = Devam et
portal-accepted = Teşekkürler. Kabul ettiğinizi not ettik.
portal-accept-else = Kabul etmezseniz
portal-accept-free = Size bir şey olmaz: her şey eskisi gibi sürer, belki yeniden sorarız.
portal-accept-closed =
    Kabul etmek zorunda değilsiniz. Edene kadar hesabınızın geri kalanı kapalı kalır.
    Seçimleriniz geçerlidir. Seçmeye devam edebilir, her şeyi durdurabilir, kopya veya silinme isteyebilir, taleplerinizi izleyebilir ve oturumu kapatabilirsiniz:
portal-cookie-account = Hesabınızda oturumunuzu açık tutar. Yalnızca giriş yaptığınızda konur.
event-portal-signed-in = Kendi hesabına girdi ({ $session })
event-portal-signed-out = { $place ->
    [everywhere] Her yerde oturumu kapattı
   *[other] Kendi hesabından çıktı
}
settings-portal = Kişilerin hesapları
setting-portal-accept-first = Yeni bir aydınlatma metni kabul isterse hesap ancak ondan sonra açılır; seçimler ve haklar açık kalır
