### Silmelerden kim haberdar edilir ve kişilerden ne kalır.

right-rights-recipients = Silmelerden kimin haberdar edileceğini belirle
setting-rights-least-alike = Kaç kişi birbirinden ayırt edilememeli
event-rights-recipient-changed = Bir veri alıcısı { $what ->
    [added] eklendi
    [removed] kaldırıldı
   *[other] değiştirildi
}
table-rights_recipients = Veri alıcıları
table-rights_tellings = Alıcılara bildirilenler
keep-rights-recipients = Kimin veri aldığını söyler, kimin hakkında olduğunu değil.
keep-rights-tellings = Kime bildirdiğimizi gösterebilmeliyiz. Sonrasında kimin hakkında olduğu okunamaz.
retention-rights-recipients = Biri kaldırana kadar
retention-rights-tellings = Kime bildirdiğimizi gösterebilmek için
rights-recipients = Alıcılar
rights-recipients-lead = Bizden veri alanlar, biri silindiğinde haberdar edilir ve onlar da siler.
rights-recipients-none = Henüz kimseye bildirilmiyor
rights-recipients-none-text = Kişisel veri verdiğiniz herkesi ekleyin: kargo, ödeme hizmetleri, ortaklar.
rights-recipient-new = Alıcı ekle
rights-recipient-edit = Alıcıyı değiştir
rights-recipient-saved = Alıcı kaydedildi.
rights-recipient-remove = Alıcıyı kaldır
rights-recipient-removed = Alıcı kaldırıldı.
rights-recipient-remove-effect = Bekleyenler dahil hiçbir silme artık bildirilmez. Bildirilenler talepte kalır.
rights-recipient-name = Ad
rights-recipient-way = Nasıl bildirilir
rights-way-event = Webhooklarımızı dinliyorlar
rights-way-mail = E-posta ile
rights-way-call = Bir çağrıyla (OpenDSR)
rights-recipient-address = Adres
rights-recipient-address-hint = Bir e-posta adresi ya da talepleri alan web adresi
rights-recipient-secret = Belirteç
rights-recipient-secret-hint = Giriş için size verdikleri. Boş bırakılırsa bilinen kalır.
rights-recipient-identities = Kişi onlara nasıl belirtilir
rights-identities-id = Yalnızca bizim kimliğimizle
rights-identities-hashed = Adres ve numaraların özetleriyle (SHA-256)
rights-identities-plain = Adres ve numaraların kendisiyle
rights-recipient-purposes = Hangi amaçlarla veri alıyorlar
rights-recipient-purposes-hint = Seçilmezse herkes bildirilir
rights-error-address = Bu bir e-posta adresi değil.
rights-error-url = Bu çağrılabilecek bir web adresi değil.
rights-error-inside = Bu adres kendi ağımıza gidiyor.
rights-error-known-recipient = Bu adda bir alıcı var.
rights-tellings = Alıcılara bildirim
rights-tell-when = Ne zaman ve sonucu
rights-told-told = bildirildi
rights-told-waiting = yolda
rights-told-failed = başarısız
rights-tell-again = Yeniden dene
rights-tell-again-said = Yeniden bildiriliyor.
rights-tell-removed = alıcı kaldırıldı
rights-tell-forgotten = çok zaman geçti: kimin hakkında olduğu artık okunamaz
rights-tell-waits = mektup henüz çıkmadı
rights-tell-bounced = mektup ulaşmadı
rights-tell-refused = reddettiler
rights-tell-unreachable = yanıt alınamadı
rights-tell-works = üzerinde çalışıyorlar
rights-tell-silent = bittiğini hiç bildirmediler
rights-tell-subject = Lütfen bir kişiyi silin: { $number }
rights-tell-text =
    Merhaba,

    verilerini size verdiğimiz bir kişiyi sildik. Bir yasa saklamanızı zorunlu kılmıyorsa siz de silin. Kişi:

    { $identities }

    Kişiye bildirmeniz gerekmez; kendisi biliyor.

    { $company }
    Talep { $number }
rights-remains-title = Hâlâ ayırt edilebilirler mi?
rights-remains-what = Ne kalabilir
rights-remains-alike = Aynı olan kişi
rights-remains-nothing = hiçbir şey
rights-remains-enough = En az { $least } kişide bunların hepsi ortak: kimse ayırt edilemez.
rights-remains-too-few = Bunların hepsi { $least } kişiden azında ortak. Bunun için: { $advice }.
rights-remains-coarser = { $from } yerine { $to }
rights-remains-drop = { $what } çıkarılsın

rights-fields = Alan alan
rights-fields-what = Alan
rights-fields-now = Şimdi
rights-fields-after = Sonra
rights-fields-why = Neden
rights-fields-nothing = hiçbir şey
rights-fields-too-few = Aynısına sahip çok az kişi var
rights-fields-choose = Her alan için seç

rights-error-unapproved = “{ $name }” veri işleyenler kaydında duruyor, ama kimse onaylamadı. Önce orada onaylayın.
rights-to-register = Veri işleyenler kaydını aç
rights-check-recipients = Silmelerden haberdar edilenler bizim için çalışabilir
rights-check-approved = Bizim için çalışan herkes onaylı
rights-check-unapproved = Onaylanmayan: { $names }
