### Arayüz takımının kendi sözcükleri.

## Things to do

kit-save = Kaydet
kit-cancel = Vazgeç
kit-back = Geri
kit-next = Sonraki
kit-previous = Önceki
kit-continue = Devam et
kit-add = Ekle
kit-create = Oluştur
kit-edit = Düzenle
kit-delete = Sil
kit-send = Gönder
kit-open = Aç
kit-close = Kapat
kit-stop = Durdur
kit-copy = Kopyala
kit-copied = Kopyalandı
kit-download = İndir
kit-upload = Yükle
kit-apply = Uygula
kit-reset = Tümünü temizle
kit-search = Ara

## Small words

kit-yes = Evet
kit-no = Hayır
kit-all = tümü
kit-none = Yok
kit-saved = Kaydedildi
kit-sure = Emin misiniz?
kit-optional = isteğe bağlı
kit-nothing = Hiçbir şey bulunamadı
kit-nothing-yet = Burada henüz bir şey yok
kit-news = Yeni:
kit-show = Göster
kit-stale = Bağlantı yok. Gördükleriniz eski olabilir.
kit-signed-out = Oturumunuz kapandı.
kit-purpose = Amaç
kit-of = { $done } / { $total }

## The frame

kit-skip = İçeriğe geç
kit-menu = Ana menü
kit-where = Bulunduğunuz yer
kit-find = Kişi, kayıt ve ayar ara
kit-commands = Komutlar
kit-commands-hint = Ne yapmak istersiniz?
kit-search-for = Her yerde ara:
kit-bell = Bildirimler
kit-you = Oturum açan: { $name }
kit-settings = Ayarlarım
kit-language = Dil
kit-language-en = İngilizce
kit-language-nl = Felemenkçe
kit-language-pl = Lehçe
kit-language-tr = Türkçe
kit-language-de = Almanca
kit-sign-out = Oturumu kapat
kit-unsaved = Kaydedilmemiş değişiklikleriniz var. Yine de çıkılsın mı?

## Lists

kit-filter = Bu listeyi süz
kit-filter-off = Bu süzgeci kaldır
kit-pages = Sayfalar
kit-select = Bu satırı seç
kit-select-all = Tüm satırları seç
kit-selected = seçildi
kit-rows = { $count ->
    [one] 1 satır
   *[other] { $count } satır
}
kit-as-table = Tablo olarak göster

## Forms

kit-mend = { $count ->
    [one] Bir yanıta yeniden bakmanız gerekiyor
   *[other] { $count } yanıta yeniden bakmanız gerekiyor
}
kit-error-required = Lütfen burayı doldurun.
kit-error-email = Bu bir e-posta adresine benzemiyor. İçinde tek bir @ olmalı, örneğin ad@example.com.
kit-no-undo = Bu işlem geri alınamaz.
kit-type-word = Onaylamak için “{ $word }” yazın
kit-wrong-word = Bu aynı sözcük değil. Gösterildiği gibi yazın.

## May we?

kit-may = İznimiz var mı?
kit-may-yes = izin var
kit-may-ask = sorulmadı
kit-may-refused = reddedildi
kit-may-stopped = durduruldu
kit-may-state = { $channel }: { $state }.

## Why do we hold this?

kit-why = Bunu neden saklıyoruz?
kit-why-for = Ne için
kit-why-from = Kaynağı
kit-why-since = Ne zamandan beri
kit-why-seen = Kimler gördü
kit-why-goes = Ne zaman silinecek
kit-why-unknown = Bu bilgi hakkında henüz bir kayıt yok.

## Long work

kit-waiting = Başlamayı bekliyor
kit-rate = Saniyede { $count }
kit-left = { $time } kaldı
kit-done = Bitti
kit-cancelled = Bitmeden durduruldu
kit-report = Rapor

## What went wrong

kit-reference = Başvuru numarası
kit-error-not-found = Böyle bir sayfa yok
kit-error-not-found-why = Adres yanlış yazılmış olabilir ya da buradaki içerik artık yok.
kit-error-not-found-kept = Size ait hiçbir şey değişmedi.
kit-error-forbidden = Bunu açma yetkiniz yok
kit-error-forbidden-why = Hesabınızın buna yetkisi yok. Yönetici size bu yetkiyi verebilir.
kit-error-forbidden-kept = Hiçbir şey değişmedi.
kit-error-broken = Bizim tarafımızda bir sorun oldu
kit-error-broken-why = Hata sizde değil ve bize bildirildi. Lütfen biraz sonra yeniden deneyin.
kit-error-broken-kept = Daha önce kaydettikleriniz güvende. Son adım uygulanmadı.
kit-error-too-many = Bu biraz fazla hızlı oldu
kit-error-too-many-why = Kısa sürede çok sayıda deneme yapıldı. Lütfen bir dakika bekleyip yeniden deneyin.
kit-error-too-many-kept = Hiçbir şey kaybolmadı.
kit-error-expired = Bu bağlantı artık çalışmıyor
kit-error-expired-why = Daha önce kullanılmış ya da süresi geçmiş. Yenisini isteyin; bu kısa sürer.
kit-error-expired-kept = Seçimleriniz olduğu gibi kalır.

## Time

kit-date = { $day } { $month } { $year }
kit-day = { $day } { $month }
kit-datetime = { $date } { $time }
kit-month-1 = Ocak
kit-month-2 = Şubat
kit-month-3 = Mart
kit-month-4 = Nisan
kit-month-5 = Mayıs
kit-month-6 = Haziran
kit-month-7 = Temmuz
kit-month-8 = Ağustos
kit-month-9 = Eylül
kit-month-10 = Ekim
kit-month-11 = Kasım
kit-month-12 = Aralık
kit-now = az önce
kit-today = bugün
kit-yesterday = dün
kit-tomorrow = yarın
kit-ago-minutes = { $count } dakika önce
kit-ago-hours = { $count } saat önce
kit-ago-days = { $count } gün önce
kit-ago-months = { $count } ay önce
kit-ago-years = { $count } yıl önce
kit-in-minutes = { $count } dakika sonra
kit-in-hours = { $count } saat sonra
kit-in-days = { $count } gün sonra
kit-in-months = { $count } ay sonra
kit-in-years = { $count } yıl sonra
kit-seconds = { $count } sn
kit-minutes = { $count } dk
kit-hours = { $count } sa
kit-days = { $count } gün

## What the samples of the storybook say

kit-sample-name = Ad soyad
kit-sample-email = E-posta adresi
kit-sample-phone = Telefon numarası
kit-sample-date = Doğum tarihi
kit-sample-days = Saklama süresi (gün)
kit-sample-password = Parola
kit-sample-code = Uygulamanızdaki kod
kit-sample-file = Müşteri listesi
kit-sample-language = Mektuplarımızın dili
kit-sample-choice = Size nasıl ulaşabiliriz?
kit-sample-agree = Gizlilik bildirimini okudum
kit-sample-news = Çadır ve rota haberleri
kit-sample-hint = Bunu yalnızca siparişleriniz için kullanırız.
