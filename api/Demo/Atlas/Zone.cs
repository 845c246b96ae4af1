namespace Investigations.Api.Demo.Atlas;

/// <summary>A time zone by rule, so that no table of the machine is asked.</summary>
internal sealed record Zone(string Name, int StandardMinutes, char Summer)
{
    private static readonly Dictionary<string, (int Minutes, char Summer)> Known = new(StringComparer.Ordinal)
    {
        ["America/New_York"] = (-300, 'A'),
        ["America/Toronto"] = (-300, 'A'),
        ["America/Indiana/Indianapolis"] = (-300, 'A'),
        ["America/Kentucky/Louisville"] = (-300, 'A'),
        ["America/Chicago"] = (-360, 'A'),
        ["America/Denver"] = (-420, 'A'),
        ["America/Edmonton"] = (-420, 'A'),
        ["America/Phoenix"] = (-420, '-'),
        ["America/Los_Angeles"] = (-480, 'A'),
        ["America/Vancouver"] = (-480, 'A'),
        ["America/Sao_Paulo"] = (-180, '-'),
        ["America/Bogota"] = (-300, '-'),
        ["America/Mexico_City"] = (-360, '-'),
        ["Europe/London"] = (0, 'E'),
        ["Europe/Dublin"] = (0, 'E'),
        ["Europe/Lisbon"] = (0, 'E'),
        ["Europe/Berlin"] = (60, 'E'),
        ["Europe/Amsterdam"] = (60, 'E'),
        ["Europe/Paris"] = (60, 'E'),
        ["Europe/Madrid"] = (60, 'E'),
        ["Europe/Warsaw"] = (60, 'E'),
        ["Europe/Bucharest"] = (120, 'E'),
        ["Europe/Kyiv"] = (120, 'E'),
        ["Europe/Istanbul"] = (180, '-'),
        ["Asia/Tbilisi"] = (240, '-'),
        ["Africa/Lagos"] = (60, '-'),
        ["Africa/Nairobi"] = (180, '-'),
        ["Asia/Kolkata"] = (330, '-'),
        ["Asia/Manila"] = (480, '-'),
        ["Asia/Ho_Chi_Minh"] = (420, '-'),
        ["Asia/Kuala_Lumpur"] = (480, '-'),
        ["Asia/Seoul"] = (540, '-'),
        ["Asia/Tokyo"] = (540, '-'),
        ["Asia/Shanghai"] = (480, '-'),
        ["Asia/Vladivostok"] = (600, '-')
    };

    public static Zone Of(string name)
    {
        (int minutes, char summer) = Known[name];
        return new Zone(name, minutes, summer);
    }

    /// <summary>Minutes from UTC at a moment. Summer time by date: US second Sunday of March to first of November, EU last Sundays of March and October.</summary>
    public int OffsetAt(DateTime utc)
    {
        DateTime day = utc.Date;
        bool summer = Summer switch
        {
            'A' => day >= Sunday(day.Year, 3, 8) && day < Sunday(day.Year, 11, 1),
            'E' => day >= Sunday(day.Year, 3, 25) && day < Sunday(day.Year, 10, 25),
            _ => false
        };
        return StandardMinutes + (summer ? 60 : 0);
    }

    private static DateTime Sunday(int year, int month, int earliest)
    {
        DateTime day = new(year, month, earliest, 0, 0, 0, DateTimeKind.Utc);
        return day.AddDays((7 - (int)day.DayOfWeek) % 7);
    }
}
