using Investigations.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;

namespace Investigations.Tests.Browser;

/// <summary>The demo as a person meets it: the link, the clusters, the top one with its picture, evidence and facilitator.</summary>
public sealed class DemoTests
{
    private const string Chromium = "/usr/bin/chromium";
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("INVESTIGATIONS_WRITE_DOCS") == "1" ? Path.Combine(Repository.Root, "docs", "pictures") : null;

    [Fact]
    public async Task The_sign_in_link_leads_to_the_top_cluster_with_graph_evidence_and_facilitator()
    {
        Assert.SkipUnless(File.Exists(Chromium), "Browser tests need Chromium (Debian: chromium).");
        Assert.SkipUnless(File.Exists(Path.Combine(AppContext.BaseDirectory, "web", "index.html")), "The explorer was not built (BuildWeb=false).");
        using var home = new ScratchFolder();
        var (demo, line) = await Executable.StartUntilAsync(home.Path, "/sign-in?token=", TimeSpan.FromMinutes(8), "demo", "--port", "0");
        try
        {
            string link = line[line.IndexOf("http", StringComparison.Ordinal)..].Trim();
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium,
                Args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
            var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, Locale = "en", TimezoneId = "UTC" });
            await VisitAsync(page, new Uri(link));
            await AssertOnceAsync(browser, link);
        }
        finally
        {
            demo.Kill(entireProcessTree: true);
            await demo.WaitForExitAsync();
            demo.Dispose();
        }
    }

    private static async Task VisitAsync(IPage page, Uri link)
    {
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        page.Request += (_, request) =>
        {
            var asked = new Uri(request.Url);
            if (asked.Scheme is "http" or "https" && asked.Authority != link.Authority) complaints.Add($"asked {request.Url}");
        };
        await page.GotoAsync(link.ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Needs review" })).ToBeVisibleAsync();
        await PictureAsync(page, "home");

        await page.GetByRole(AriaRole.Navigation).GetByText("Clusters").ClickAsync();
        await page.Locator("table.clusters tbody tr").First.WaitForAsync();
        Assert.True(await page.Locator("table.clusters tbody tr").CountAsync() > 0);
        await PictureAsync(page, "clusters");

        await page.Locator("table.clusters tbody tr:has(td:nth-child(5):not(:has-text('none found'))) a").First.ClickAsync();
        await page.Locator("[data-testid=link-graph] canvas").First.WaitForAsync();
        await Assertions.Expect(page.Locator("td.role-facilitator").First).ToBeVisibleAsync();
        var evidence = page.Locator("section[aria-labelledby=signals] details.evidence").First;
        await evidence.Locator("summary").ClickAsync();
        await Assertions.Expect(evidence.Locator("tbody tr").First).ToContainTextAsync(".csv");
        await evidence.Locator("summary").ClickAsync();
        await page.Locator("main").EvaluateAsync("page => page.scrollTo(0, 0)");
        await page.WaitForTimeoutAsync(600); // the picture is drawn by the graphics process; nothing tells when it is shown
        await PictureAsync(page, "cluster");
        await AccessibleAsync(page);

        await page.Locator("td:has-text('candidate') + td a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Linked to" })).ToBeVisibleAsync();
        await PictureAsync(page, "candidate");
        await ReviewAsync(page);
        Assert.Empty(complaints);
    }

    /// <summary>A pair is judged by a key, the next one comes, and the arrow brings the first one back.</summary>
    private static async Task ReviewAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Navigation).GetByText("Review").ClickAsync();
        await page.Locator("table.waterfall tfoot").WaitForAsync();
        string first = await page.Locator("section[aria-labelledby=fields] h2").InnerTextAsync();
        await PictureAsync(page, "review");
        await AccessibleAsync(page);
        await page.Keyboard.PressAsync("d");
        await Assertions.Expect(page.Locator(".page-head [role=status]")).ToContainTextAsync("1 judged today, 1 by you");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page.Locator(".page-head [role=status]")).ToContainTextAsync("0 judged today");
        await Assertions.Expect(page.Locator("section[aria-labelledby=fields] h2")).ToHaveTextAsync(first);
        await page.GetByRole(AriaRole.Link, new() { Name = "Conflicts" }).ClickAsync();
        await Assertions.Expect(page.GetByText("No judgements contradict each other.")).ToBeVisibleAsync();
        await AccessibleAsync(page);
    }

    /// <summary>A second browser gets nowhere with the same link.</summary>
    private static async Task AssertOnceAsync(IBrowser browser, string link)
    {
        var stranger = await browser.NewPageAsync();
        await stranger.GotoAsync(link);
        await stranger.GotoAsync(new Uri(new Uri(link), "/").ToString());
        await Assertions.Expect(stranger.GetByText("You are signed out", new() { Exact = false })).ToBeVisibleAsync();
    }

    /// <summary>axe-core finds nothing serious on the page.</summary>
    private static async Task AccessibleAsync(IPage page)
    {
        string axe = Path.Combine(Repository.Root, "web", "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(axe)) return;
        await page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        string[] serious = await page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => v.id + ': ' + v.nodes[0].html)");
        Assert.Empty(serious);
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Pictures is null) return;
        Directory.CreateDirectory(Pictures);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{name}.png") });
    }
}
