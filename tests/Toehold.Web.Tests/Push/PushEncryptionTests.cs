using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Toehold.Web.Features.Push;

namespace Toehold.Web.Tests;

/// <summary>RFC 8291, appendix A; and messages of every length, read by an implementation that is not ours.</summary>
public sealed class PushEncryptionTests
{
    private const string BrowserPrivate = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";
    private const string BrowserPublic = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private const string Auth = "BTBZMqHH6r4Tts7J_aSIgg";

    [Fact]
    public void The_example_of_the_standard_is_met_to_the_byte()
    {
        using var sender = Private(
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8", "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");

        var body = PushEncryption.Encrypt(
            "When I grow up, I want to be a watermelon"u8, Bytes(BrowserPublic), Bytes(Auth), sender, Bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        Assert.Equal(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4M"
            + "qgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
            Base64Url.EncodeToString(body));
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(100), InlineData(PushEncryption.MostBytes)]
    public async Task Another_implementation_reads_what_was_written(int length)
    {
        var message = new string('ö', length / 2) + (length % 2 == 1 ? "x" : "");
        var body = PushEncryption.Encrypt(Encoding.UTF8.GetBytes(message), Bytes(BrowserPublic), Bytes(Auth));

        var read = await Oracle.Ask(
            "decrypt.mjs", JsonSerializer.Serialize(new { body = Base64Url.EncodeToString(body), privateKey = BrowserPrivate, auth = Auth }));

        Assert.Equal(message, read);
    }

    [Fact]
    public void A_message_that_fits_no_record_is_not_sent()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            PushEncryption.Encrypt(new byte[PushEncryption.MostBytes + 1], Bytes(BrowserPublic), Bytes(Auth)));
    }

    [Fact]
    public void A_key_that_is_no_point_of_the_curve_is_refused()
    {
        var wrong = Bytes(BrowserPublic);
        wrong[^1] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => PushEncryption.Encrypt("x"u8, wrong, Bytes(Auth)));
    }

    private static byte[] Bytes(string text) => Base64Url.DecodeFromChars(text);

    private static ECDiffieHellman Private(string point, string secret)
    {
        var key = PushEncryption.KeyOf(Bytes(point));
        key.D = Bytes(secret);
        return ECDiffieHellman.Create(key);
    }
}
