using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class SourcePackTests
{
    private const string Workers = "record_id,full_name,start_date\nW1,A B,2024-01-01\n";

    [Theory]
    [InlineData("")]
    [InlineData("export/week 20/")]
    public async Task Zip_is_read_like_its_folder(string prefix)
    {
        using var pack = new TestPack().With("workers.csv", Workers);
        var store = new InMemoryImportStore();
        var outcome = await store.ImportAsync(pack.WriteZip(prefix));
        Assert.Equal(1, outcome.Of("workers.csv").AcceptedCount);
        Assert.Empty(outcome.Notices);
    }

    [Theory]
    [InlineData("../evil.csv")]
    [InlineData("a/../../evil.csv")]
    [InlineData("/etc/evil.csv")]
    [InlineData("a\\..\\evil.csv")]
    [InlineData("C:evil.csv")]
    [InlineData("evil\n.csv")]
    public void IN11_zip_with_a_name_that_leads_out_is_refused(string name) =>
        AssertRefused("leads out of the pack", archive => archive.CreateEntry(name));

    [Fact]
    public void IN11_zip_with_a_link_is_refused() =>
        AssertRefused("link", archive => archive.CreateEntry("resumes").ExternalAttributes = unchecked((int)0xA1FF0000));

    [Fact]
    public void Zip_with_a_name_twice_is_refused() => AssertRefused("twice", archive => archive.CreateEntry("workers.csv"));

    [Fact]
    public void IN12_bomb_is_refused_before_it_is_unpacked() =>
        AssertRefused("100 to 1", archive =>
        {
            using var entry = archive.CreateEntry("resumes/bomb.txt", CompressionLevel.SmallestSize).Open();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 16; i++) entry.Write(zeros);
        });

    [Fact]
    public void IN12_zip_that_unpacks_to_more_than_the_limit_is_refused() =>
        AssertRefused("unpacks to more", _ => { }, PackLimits.Default with { UnpackedBytes = 100 });

    [Fact]
    public void IN12_zip_with_too_many_entries_is_refused() =>
        AssertRefused("entries", _ => { }, PackLimits.Default with { Entries = 1 });

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(20)]
    public async Task IN12_zip_whose_sizes_lie_is_a_damaged_file(int told)
    {
        using var pack = new TestPack().With("workers.csv", Workers);
        string path = pack.WriteZip();
        byte[] bytes = File.ReadAllBytes(path);
        int central = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(central + 24), told);
        File.WriteAllBytes(path, bytes);

        var options = ImportOptions.Default with { Limits = PackLimits.Default with { Ratio = int.MaxValue } };
        var outcome = await new InMemoryImportStore().ImportAsync(path, options);
        Assert.Contains(outcome.Notices, notice => notice.Code is NoticeCode.FileDamaged or NoticeCode.FileRefused && notice.File == "workers.csv");
    }

    [Fact]
    public void What_is_no_pack_is_refused()
    {
        using var pack = new TestPack().With("workers.csv", Workers);
        Assert.Throws<PackRefusedException>(() => SourcePack.Open(Path.Combine(pack.Folder, "nothing"), PackLimits.Default));
        Assert.Contains("no pack.json", Assert.Throws<PackRefusedException>(() => SourcePack.Open(pack.Folder, PackLimits.Default)).Message, StringComparison.Ordinal);
        string file = Path.Combine(pack.Folder, "x.zip");
        File.WriteAllText(file, "no archive");
        Assert.Throws<PackRefusedException>(() => SourcePack.Open(file, PackLimits.Default));
    }

    [Theory]
    [InlineData("""{"packVersion":2,"tenant":"a","exportedAt":"2026-06-01T00:00:00Z","defaultRegion":"US"}""", "packVersion")]
    [InlineData("""{"packVersion":1,"exportedAt":"2026-06-01T00:00:00Z","defaultRegion":"US"}""", "tenant")]
    [InlineData("""{"packVersion":1,"tenant":"a","exportedAt":"2026-06-01","defaultRegion":"US"}""", "exportedAt")]
    [InlineData("""{"packVersion":1,"tenant":"a","exportedAt":"2026-06-01T00:00:00Z","defaultRegion":"usa"}""", "defaultRegion")]
    [InlineData("""{"packVersion":1,"tenant":"a","exportedAt":"2026-06-01T00:00:00Z","defaultRegion":"US","files":["../x.csv"]}""", "files")]
    [InlineData("""{"packVersion":1,"tenant":"a","exportedAt":"2026-06-01T00:00:00Z","defaultRegion":"US","extra":1}""", "extra")]
    [InlineData("""{"packVersion":1,"tenant":"a","tenant":"b","exportedAt":"2026-06-01T00:00:00Z","defaultRegion":"US"}""", "JSON")]
    [InlineData("{", "JSON")]
    [InlineData("[]", "object")]
    public void Pack_json_is_read_strictly(string json, string named)
    {
        using var pack = new TestPack().With("pack.json", json);
        Assert.Contains(named, Assert.Throws<PackRefusedException>(() => SourcePack.Open(pack.Write(), PackLimits.Default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listed_and_present_files_are_compared()
    {
        using var pack = new TestPack { Listed = ["candidates.csv", "workers.csv", "crimes.csv"] }
            .With("workers.csv", Workers).With("travel.csv", "record_id,worker_id,from,to\n").With("crimes.csv", "x\n");
        var outcome = await new InMemoryImportStore().ImportAsync(pack.Write());

        Assert.Equal("candidates.csv", Assert.Single(outcome.Notices(NoticeCode.FileMissing)).File);
        Assert.Equal("travel.csv", Assert.Single(outcome.Notices(NoticeCode.FileNotListed)).File);
        Assert.Equal("crimes.csv", Assert.Single(outcome.Notices(NoticeCode.FileNotInContract)).File);
        Assert.Equal(["travel.csv", "workers.csv"], outcome.Files.Select(file => file.File));
        Assert.Equal(["FILE_MISSING"], outcome.Notices.Select(notice => notice.Code).Where(NoticeCode.IsError));
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "empty", [], NoticeCode.FileEmpty },
        { "utf16le", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Workers)).ToArray(), NoticeCode.FileRefused },
        { "utf16be", Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Workers)).ToArray(), NoticeCode.FileRefused },
        { "utf16 without mark", Encoding.Unicode.GetBytes(Workers), NoticeCode.FileRefused },
        { "zip", "PK\u0003\u0004 and more"u8.ToArray(), NoticeCode.FileRefused },
        { "html", "\n<!doctype html><p>Sign in"u8.ToArray(), NoticeCode.FileRefused },
        { "program", "MZ\u0090\0\u0003"u8.ToArray(), NoticeCode.FileRefused },
        { "pdf", "%PDF-1.7"u8.ToArray(), NoticeCode.FileRefused },
        { "latin1 header", [.. "record_id,full_name,start_date,caf"u8, 0xE9, (byte)'\n'], NoticeCode.FileRefused },
        { "10,000 columns", Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"c{i}"))), NoticeCode.FileRefused },
        { "missing column", "record_id,full_name\nW1,A\n"u8.ToArray(), NoticeCode.ColumnMissing },
        { "column twice", "record_id,full_name,start_date,full_name\n"u8.ToArray(), NoticeCode.ColumnDuplicate },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task IN16_IN18_file_that_cannot_be_used_is_an_error_and_the_others_go_on(string what, byte[] bytes, string code)
    {
        using var pack = new TestPack().With("workers.csv", bytes).With("travel.csv", "record_id,worker_id,from,to\nT1,W1,2026-01-01,2026-01-02\n");
        var outcome = await new InMemoryImportStore().ImportAsync(pack.Write());

        var notice = Assert.Single(outcome.Notices, notice => notice.File == "workers.csv" && notice.Code == code);
        Assert.True(NoticeCode.IsError(notice.Code) && notice.Message.Contains("workers.csv", StringComparison.Ordinal), what);
        Assert.Equal(["travel.csv"], outcome.Files.Select(file => file.File));
    }

    [Fact]
    public async Task Texts_are_read_by_content_and_never_from_outside()
    {
        using var pack = new TestPack()
            .With("candidates.csv", "record_id,full_name,resume_file\nC1,A,resumes/a.txt\nC2,B,../../etc/passwd\nC3,C,resumes/none.txt\nC4,D,/etc/passwd\nC5,E,resumes/bad.pdf\nC6,F,resumes/a.txt\nC7,G,resumes/big.txt\nC8,H,resumes/latin.txt\n")
            .With("resumes/a.txt", "Ten years of Go").With("resumes/bad.pdf", "%PDF-1.7 broken").With("resumes/big.txt", new string('x', 2000))
            .With("resumes/latin.txt", [0x63, 0xE9]);
        var store = new InMemoryImportStore();
        var outcome = await store.ImportAsync(pack.Write(), ImportOptions.Default with { Limits = PackLimits.Default with { TextBytes = 1000 } });

        Assert.Equal(8, outcome.Of("candidates.csv").AcceptedCount);
        Assert.Equal(["Ten years of Go", "cé"], store.Texts.Values.Order(StringComparer.Ordinal));
        Assert.Equal(2, Assert.Single(outcome.Notices(NoticeCode.PathOutside)).Count);
        Assert.Equal("C3", Assert.Single(outcome.Notices(NoticeCode.PathMissing)).Example);
        Assert.Equal(2, Assert.Single(outcome.Notices(NoticeCode.TextUnreadable)).Count);
        Assert.Equal("C8", Assert.Single(outcome.Notices(NoticeCode.TextGuessed)).Example);
        var hashes = store.Records()[SourceCatalogue.Candidates][SourceColumn.TextHash];
        Assert.Equal(hashes.Key(0), hashes.Key(5));
        Assert.Equal("Ten years of Go", store.Texts[hashes.Key(0)]);
    }

    [Fact]
    public async Task IN11_link_inside_a_folder_is_not_followed()
    {
        using var pack = new TestPack().With("candidates.csv", "record_id,full_name,resume_file\nC1,A,resumes/link.txt\n").With("resumes/a.txt", "x");
        string folder = pack.Write();
        File.CreateSymbolicLink(Path.Combine(folder, "resumes", "link.txt"), "/etc/hostname");
        var store = new InMemoryImportStore();
        var outcome = await store.ImportAsync(folder);

        Assert.Empty(store.Texts);
        Assert.Single(outcome.Notices(NoticeCode.PathOutside));
    }

    [Fact]
    public void Pdf_and_docx_of_the_sample_are_read()
    {
        var (records, texts) = PackRecords.Load(SharedFiles.SamplePack());
        var candidates = records[SourceCatalogue.Candidates];
        var documents = Enumerable.Range(0, candidates.Count)
            .Where(row => candidates["resume_file"].Text(row) is { } path && (path.EndsWith(".pdf", StringComparison.Ordinal) || path.EndsWith(".docx", StringComparison.Ordinal)));
        Assert.Equal(2, documents.Count());
        Assert.All(documents, row => Assert.Contains(candidates["family_name"].Text(row), texts[candidates[SourceColumn.TextHash].Key(row)], StringComparison.OrdinalIgnoreCase));
    }

    private static void AssertRefused(string reason, Action<ZipArchive> more, PackLimits? limits = null)
    {
        using var pack = new TestPack().With("workers.csv", Workers);
        string path = pack.WriteZip("", more);
        Assert.Contains(reason, Assert.Throws<PackRefusedException>(() => SourcePack.Open(path, limits ?? PackLimits.Default)).Message, StringComparison.Ordinal);
    }
}
